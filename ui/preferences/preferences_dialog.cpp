// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferences_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include "ui/support/inline_message.h"

namespace heirloom::ui {
namespace {

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/// In its own words, so that everybody finds theirs. Qt's own names add the country.
QString nativeNameOf(const QString& language)
{
    static const QHash<QString, QString> kNames{{"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"},
                                                {"es", "Español"}, {"ja", "日本語"},  {"zh_CN", "简体中文"},
                                                {"ar", "العربية"}};
    return kNames.value(language, language);
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const std::vector<BundleChoice>& bundles,
                                     QWidget* parent)
    : QDialog(parent), m_before(preferences), m_bundle(new QComboBox(this)), m_device(new QComboBox(this)),
      m_threads(new QSpinBox(this)), m_cache(new QSpinBox(this)), m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_message(new InlineMessage(InlineMessage::Closing::ByCaller, this))
{
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kSpacingLarge);
    form->setVerticalSpacing(kSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fillEngine(*form, bundles);
    form->addItem(new QSpacerItem(0, kSpacing));
    fillWindow(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setAccessibleName(tr("Accept the preferences"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacing);
    layout->addLayout(form);
    layout->addSpacing(kSpacing);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);

    for (QComboBox* box : {m_bundle, m_device, m_language, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::explain);
    for (QSpinBox* box : {m_threads, m_cache})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::explain);
    explain();
}

Preferences PreferencesDialog::preferences() const
{
    Preferences preferences;
    preferences.device = m_device->currentData().toString();
    preferences.threads = m_threads->value();
    preferences.cacheMebibytes = m_cache->value();
    preferences.bundle = m_bundle->currentData().toString();
    preferences.language = m_language->currentData().toString();
    preferences.theme = static_cast<Theme>(m_theme->currentData().toInt());
    return preferences;
}

void PreferencesDialog::fillEngine(QFormLayout& form, const std::vector<BundleChoice>& bundles)
{
    form.addRow(heading(tr("Restoring"), this));
    for (const BundleChoice& bundle : bundles)
        m_bundle->addItem(bundle.title, bundle.id);
    if (m_bundle->findData(m_before.bundle) < 0)
        m_bundle->addItem(tr("%1 (not found)").arg(m_before.bundle), m_before.bundle);
    choose(*m_bundle, m_before.bundle);
    m_bundle->setAccessibleName(tr("Networks"));
    m_bundle->setAccessibleDescription(tr("Which set of networks restores the faces."));
    form.addRow(tr("&Networks:"), m_bundle);

    m_device->addItem(tr("The fastest there is"), "auto");
    m_device->addItem(tr("Processor"), "cpu");
    m_device->addItem(tr("Graphics card (CUDA)"), "cuda");
    choose(*m_device, m_before.device);
    m_device->setAccessibleName(tr("Device"));
    m_device->setAccessibleDescription(tr("What the networks run on."));
    form.addRow(tr("&Device:"), m_device);

    m_threads->setRange(0, kMostThreads);
    m_threads->setSpecialValueText(tr("One for each of %n processor core(s)", nullptr, QThread::idealThreadCount()));
    m_threads->setValue(m_before.threads);
    m_threads->setAccessibleName(tr("Threads"));
    m_threads->setAccessibleDescription(tr("How many processor threads restore; 0 is one for each core."));
    form.addRow(tr("&Threads:"), m_threads);

    m_cache->setRange(kSmallestCache, kLargestCache);
    m_cache->setSingleStep(128);
    m_cache->setSuffix(tr(" MiB"));
    m_cache->setValue(m_before.cacheMebibytes);
    m_cache->setAccessibleName(tr("Memory for computed faces, in mebibytes"));
    m_cache->setAccessibleDescription(tr("With more memory more faces answer at once when you come back to them."));
    m_cache->setToolTip(m_cache->accessibleDescription());
    form.addRow(tr("&Memory for computed faces:"), m_cache);
}

void PreferencesDialog::fillWindow(QFormLayout& form)
{
    form.addRow(heading(tr("The window"), this));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : languages())
        m_language->addItem(nativeNameOf(language), language);
    choose(*m_language, m_before.language);
    m_language->setAccessibleName(tr("Language"));
    form.addRow(tr("&Language:"), m_language);

    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    choose(*m_theme, static_cast<int>(m_before.theme));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setAccessibleDescription(tr("Whether the window is light or dark."));
    form.addRow(tr("T&heme:"), m_theme);
}

void PreferencesDialog::explain()
{
    const NeededRestarts needed = restartsFor(m_before, preferences());
    const QString engine = tr("The networks are loaded again; faces that are computed already are computed anew.");
    const QString program = tr("The language changes when the program starts the next time.");
    if (needed.engine && needed.program)
        m_message->say(InlineMessage::Kind::Info, engine + '\n' + program);
    else if (needed.engine || needed.program)
        m_message->say(InlineMessage::Kind::Info, needed.engine ? engine : program);
    else
        m_message->clear();
}

} // namespace heirloom::ui
