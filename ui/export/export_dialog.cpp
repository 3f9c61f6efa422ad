// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_dialog.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/style/colours.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

namespace heirloom::ui {
namespace {

constexpr int kUsualLongestSide = 2048;
enum SizeMode { FullSize, LongestSide };
enum Depth { DepthOfPhoto, EightBits };
enum FolderMode { BesideThePhoto, OneFolder };

void describe(QWidget* widget, const QString& name, const QString& description = {})
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(description);
    widget->setToolTip(description);
}

QHBoxLayout* inARow(QWidget* first, QWidget* second, QWidget* third = nullptr)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(first);
    row->addWidget(second, 1);
    if (third != nullptr)
        row->addWidget(third);
    return row;
}

void makeSecondary(QLabel* label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, secondaryText(palette));
    label->setPalette(palette);
}

bool isThere(const std::filesystem::path& path)
{
    return QFileInfo::exists(textOf(path));
}

bool holdsSixteenBits(const CodecDescription& format)
{
    return format.sixteenBits;
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportSource> photos, const ExportSettings& settings, PathTest claimed,
                           QWidget* parent, CodecRegistry codecs)
    : QDialog(parent), m_photos(std::move(photos)), m_claimed(std::move(claimed)), m_codecs(std::move(codecs)),
      m_format(new QComboBox(this)), m_quality(new QSlider(Qt::Horizontal, this)), m_qualityValue(new QSpinBox(this)),
      m_formatHint(new QLabel(this)), m_depth(new QComboBox(this)), m_sizeMode(new QComboBox(this)),
      m_longestSide(new QSpinBox(this)), m_folderMode(new QComboBox(this)), m_folder(new QLineEdit(this)),
      m_chooseFolder(new QPushButton(tr("C&hoose…"), this)), m_suffix(new QLineEdit(this)),
      m_existing(new QComboBox(this)),
      m_keepMetadata(new QCheckBox(tr("&Keep date, place and other details of the photo"), this)),
      m_comparison(new QCheckBox(tr("Also save a picture of &before and after"), this)), m_name(new QLabel(this)),
      m_estimate(new QLabel(this)), m_message(new InlineMessage(InlineMessage::Closing::ByCaller, this))
{
    setWindowTitle(m_photos.size() == 1 ? tr("Export the photo")
                                        : tr("Export %n photo(s)", nullptr, static_cast<int>(m_photos.size())));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kSpacingLarge);
    form->setVerticalSpacing(kSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fillPicture(*form);
    fillPlace(*form);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacingLarge);
    layout->addLayout(form);
    layout->addWidget(makePreview());
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(makeButtons());
    setMinimumWidth(520);
    fill(settings);
    connectAll();
    refresh();
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings settings;
    settings.format = m_format->currentData().toString().toStdString();
    settings.quality = m_quality->value();
    settings.eightBits = m_depth->currentIndex() == EightBits;
    settings.longestSide = m_sizeMode->currentIndex() == LongestSide ? m_longestSide->value() : 0;
    settings.suffix = m_suffix->text();
    settings.folder = m_folderMode->currentIndex() == OneFolder ? m_folder->text().trimmed() : QString();
    settings.keepMetadata = m_keepMetadata->isChecked();
    settings.comparison = m_comparison->isChecked();
    settings.existing = static_cast<ExistingFiles>(m_existing->currentData().toInt());
    return settings;
}

void ExportDialog::fillPicture(QFormLayout& form)
{
    m_format->addItem(tr("As the photo"), QString());
    for (const auto& codec : m_codecs.codecs())
        m_format->addItem(QString::fromStdString(codec->describe().name), QString::fromStdString(codec->describe().id));
    describe(m_format, tr("File format"));
    form.addRow(tr("&Format:"), m_format);

    m_quality->setRange(1, 100);
    m_qualityValue->setRange(1, 100);
    describe(m_quality, tr("Quality"), tr("Higher looks better and makes larger files; 92 is good for photos."));
    describe(m_qualityValue, tr("Quality as a number"), m_quality->accessibleDescription());
    auto* quality = new QHBoxLayout;
    quality->setSpacing(kSpacing);
    quality->addWidget(m_quality, 1);
    quality->addWidget(m_qualityValue);
    form.addRow(tr("&Quality:"), quality);
    qobject_cast<QLabel*>(form.labelForField(quality))->setBuddy(m_quality);
    makeSecondary(m_formatHint);
    form.addRow(QString(), m_formatHint);

    m_depth->addItems({tr("As the photo"), tr("8 bits a channel")});
    describe(m_depth, tr("Depth of the colours"),
             tr("16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.")
                 .arg(allOf(namesOf(m_codecs, holdsSixteenBits))));
    form.addRow(tr("&Depth:"), m_depth);

    m_sizeMode->addItems({tr("Full size"), tr("Longest side")});
    m_longestSide->setRange(kSmallestLongestSide, kLargestLongestSide);
    m_longestSide->setSingleStep(256);
    m_longestSide->setSuffix(tr(" pixels"));
    describe(m_sizeMode, tr("Size of the picture"), tr("A smaller picture is good for sending; nothing is enlarged."));
    describe(m_longestSide, tr("Longest side, in pixels"));
    auto* size = inARow(m_sizeMode, m_longestSide);
    form.addRow(tr("&Size:"), size);
    qobject_cast<QLabel*>(form.labelForField(size))->setBuddy(m_sizeMode);
}

void ExportDialog::fillPlace(QFormLayout& form)
{
    m_folderMode->addItems({tr("Beside the photo"), tr("In one folder")});
    describe(m_folderMode, tr("Where the result is saved"));
    describe(m_folder, tr("Folder"));
    m_folder->setPlaceholderText(tr("Folder"));
    describe(m_chooseFolder, tr("Choose a folder"));
    auto* folder = inARow(m_folderMode, m_folder, m_chooseFolder);
    form.addRow(tr("&Where:"), folder);
    qobject_cast<QLabel*>(form.labelForField(folder))->setBuddy(m_folderMode);

    m_suffix->setMaxLength(kLongestSuffix);
    describe(m_suffix, tr("Addition to the file's name"), tr("It stands between the photo's name and the ending."));
    form.addRow(tr("&Addition to the name:"), m_suffix);

    m_existing->addItem(tr("Give the new file a number"), static_cast<int>(ExistingFiles::Number));
    m_existing->addItem(tr("Skip the photo"), static_cast<int>(ExistingFiles::Skip));
    m_existing->addItem(tr("Replace the file"), static_cast<int>(ExistingFiles::Replace));
    describe(m_existing, tr("What to do if the file is there already"), tr("Your original photo is never replaced."));
    form.addRow(tr("&If the file is there:"), m_existing);

    describe(m_keepMetadata, tr("Keep date, place and other details of the photo"), tr("EXIF, XMP and IPTC."));
    describe(m_comparison, tr("Also save a picture of before and after"),
             tr("Both side by side, in a file of its own."));
    form.addRow(QString(), m_keepMetadata);
    form.addRow(QString(), m_comparison);
}

QWidget* ExportDialog::makePreview()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("exportPreview"));
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::AlternateBase);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_estimate->setTextFormat(Qt::PlainText);
    makeSecondary(m_estimate);
    m_estimate->setWordWrap(true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(kSpacing + kSpacingSmall, kSpacing, kSpacing + kSpacingSmall, kSpacing);
    layout->setSpacing(kSpacingSmall);
    layout->addWidget(m_name);
    layout->addWidget(m_estimate);
    return card;
}

QWidget* ExportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setIcon(icon("export"));
    m_export->setDefault(true);
    m_export->setAccessibleName(tr("Export"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return buttons;
}

void ExportDialog::fill(const ExportSettings& settings)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(QString::fromStdString(settings.format))));
    m_quality->setValue(settings.quality);
    m_qualityValue->setValue(settings.quality);
    m_depth->setCurrentIndex(settings.eightBits ? EightBits : DepthOfPhoto);
    m_sizeMode->setCurrentIndex(settings.longestSide > 0 ? LongestSide : FullSize);
    m_longestSide->setValue(settings.longestSide > 0 ? settings.longestSide : kUsualLongestSide);
    m_folderMode->setCurrentIndex(settings.folder.isEmpty() ? BesideThePhoto : OneFolder);
    m_folder->setText(settings.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                                : settings.folder);
    m_suffix->setText(settings.suffix);
    m_existing->setCurrentIndex(m_existing->findData(static_cast<int>(settings.existing)));
    m_keepMetadata->setChecked(settings.keepMetadata);
    m_comparison->setChecked(settings.comparison);
}

void ExportDialog::connectAll()
{
    connect(m_quality, &QSlider::valueChanged, m_qualityValue, &QSpinBox::setValue);
    connect(m_qualityValue, &QSpinBox::valueChanged, m_quality, &QSlider::setValue);
    for (QComboBox* box : {m_format, m_depth, m_sizeMode, m_folderMode, m_existing})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QLineEdit* edit : {m_folder, m_suffix})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_quality, &QSlider::valueChanged, this, &ExportDialog::refresh);
    connect(m_longestSide, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_comparison, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder for the results"),
                                                             m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
    m_folderProblems.clear(); // somebody may just have made room or a folder
    refresh();
}

void ExportDialog::refresh()
{
    const ExportSettings wanted = settings();
    const bool anyQuality = isAny(wanted, &CodecDescription::hasQuality);
    m_quality->setEnabled(anyQuality);
    m_qualityValue->setEnabled(anyQuality);
    m_depth->setEnabled(isAny(wanted, holdsSixteenBits));
    m_longestSide->setEnabled(m_sizeMode->currentIndex() == LongestSide);
    m_folder->setVisible(m_folderMode->currentIndex() == OneFolder);
    m_chooseFolder->setVisible(m_folderMode->currentIndex() == OneFolder);
    const bool becomesShallow = wanted.eightBits || !isAny(wanted, holdsSixteenBits);
    m_formatHint->setText(!anyQuality ? becomesShallow ? tr("Nothing but depth is lost: 16 bits a channel become 8.")
                                                       : tr("Nothing is lost; photos with 16 bits a channel keep them.")
                                      : tr("Small files, 8 bits a channel; each saving loses a little."));

    const Outcome outcome = outcomeOf(wanted);
    m_name->setText(nameSentence(outcome));
    m_estimate->setText(sizeSentence(wanted));
    m_export->setEnabled(outcome.problem.isEmpty());
    m_export->setAccessibleDescription(outcome.problem);
    showMessage(outcome, wanted.existing);
}

bool ExportDialog::isAny(const ExportSettings& settings, const CodecQuestion& question) const
{
    return std::any_of(m_photos.begin(), m_photos.end(), [&](const ExportSource& photo) {
        const Codec* codec = m_codecs.find(formatFor(photo.path, settings, m_codecs));
        return codec && question(codec->describe());
    });
}

ExportDialog::Outcome ExportDialog::outcomeOf(const ExportSettings& settings)
{
    Outcome outcome;
    if (m_folderMode->currentIndex() == OneFolder && settings.folder.isEmpty()) {
        outcome.problem = tr("Choose a folder for the results.");
        return outcome;
    }
    QSet<QString> promised; // two photos of one name must not share a result
    const auto claimed = [&](const std::filesystem::path& path) {
        return promised.contains(textOf(path)) || (m_claimed && m_claimed(path));
    };
    for (const ExportSource& photo : m_photos) {
        const auto output = outputPathOf(photo.path, settings, isThere, claimed, m_codecs);
        if (!output) {
            outcome.problem = QString::fromStdString(output.error().message);
            continue;
        }
        promised.insert(textOf(*output));
        outcome.outputs.push_back(*output);
        outcome.existing += isThere(*output) ? 1 : 0;
        if (const QString problem = problemOf(output->parent_path()); !problem.isEmpty())
            outcome.problem = problem;
    }
    const bool isAllThere = outcome.existing == static_cast<int>(m_photos.size());
    if (outcome.problem.isEmpty() && settings.existing == ExistingFiles::Skip && isAllThere)
        outcome.problem = tr("All results are there already, and photos that are there are skipped.");
    return outcome;
}

void ExportDialog::showMessage(const Outcome& outcome, ExistingFiles existing)
{
    if (!outcome.problem.isEmpty())
        m_message->say(InlineMessage::Kind::Error, outcome.problem);
    else if (outcome.existing > 0 && existing == ExistingFiles::Replace)
        m_message->say(InlineMessage::Kind::Warning,
                       tr("%n file(s) that are there already will be replaced.", nullptr, outcome.existing));
    else if (outcome.existing > 0)
        m_message->say(InlineMessage::Kind::Info,
                       tr("%n photo(s) will be skipped: the file is there already.", nullptr, outcome.existing));
    else
        m_message->clear();
}

QString ExportDialog::nameSentence(const Outcome& outcome) const
{
    if (outcome.outputs.empty())
        return tr("No file can be saved like this.");
    const QString first = textOf(outcome.outputs.front().filename());
    const int others = static_cast<int>(outcome.outputs.size()) - 1;
    return others == 0 ? first : tr("%1 and %n other(s)", nullptr, others).arg(first);
}

QString ExportDialog::sizeSentence(const ExportSettings& settings) const
{
    std::int64_t bytes = 0;
    bool isAnyUnknown = false;
    for (const ExportSource& photo : m_photos) {
        const QSize size = exportedSize(photo.size, settings);
        isAnyUnknown = isAnyUnknown || size.isEmpty();
        bytes += estimatedBytes(size, formatFor(photo.path, settings, m_codecs), settings.quality, m_codecs);
    }
    if (bytes == 0)
        return tr("How large it gets is not known yet.");
    const QString text = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (m_photos.size() > 1)
        return isAnyUnknown ? tr("Estimate: more than %1 in all").arg(text) : tr("Estimate: about %1 in all").arg(text);
    const QSize size = exportedSize(m_photos.front().size, settings);
    return tr("%1 × %2 pixels. Estimate: about %3").arg(size.width()).arg(size.height()).arg(text);
}

QString ExportDialog::problemOf(const std::filesystem::path& folder)
{
    const QString key = textOf(folder);
    const auto known = m_folderProblems.constFind(key);
    return known != m_folderProblems.constEnd() ? *known : *m_folderProblems.insert(key, folderProblem(folder));
}

} // namespace heirloom::ui
