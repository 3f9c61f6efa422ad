// SPDX-License-Identifier: Apache-2.0
#include "ui/album/reference_picker.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/album/reference_card_delegate.h"
#include "ui/project/photo_paths.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

class FaceGrid : public QListWidget {
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override { return sizeOf(4, 2); }
    QSize minimumSizeHint() const override { return sizeOf(2, 1); }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        // A list takes left for backwards in every direction of reading.
        if (layoutDirection() == Qt::RightToLeft && (action == MoveLeft || action == MoveRight))
            action = action == MoveLeft ? MoveRight : MoveLeft;
        return QListWidget::moveCursor(action, modifiers);
    }

private:
    QSize sizeOf(int columns, int rows) const
    {
        const QSize card = ReferenceCardDelegate::cardSize(fontMetrics()) + QSize(1, 1) * spacing();
        const int edges = spacing() + 2 * frameWidth();
        const int bar = verticalScrollBar()->sizeHint().width() + 1;
        return {columns * card.width() + edges + bar, rows * card.height() + edges};
    }
};

} // namespace

ReferencePicker::ReferencePicker(const std::vector<ReferenceCandidate>& candidates, Choice choice, QWidget* parent)
    : QDialog(parent), m_list(new FaceGrid(this)), m_pages(new QStackedWidget(this)),
      m_message(new InlineMessage(InlineMessage::Closing::ByUser, this))
{
    setWindowTitle(tr("Reference pictures"));
    auto* purpose = new QLabel(this);
    purpose->setText(choice == Choice::Several ? tr("Choose other pictures of the same person. The sharper they are, "
                                                    "the better Heirloom can hold the face to its likeness.")
                                               : tr("Choose another picture of the same person. The sharper it is, "
                                                    "the better Heirloom can hold the face to its likeness."));
    purpose->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacing + kSpacingSmall);
    layout->addWidget(purpose);
    layout->addWidget(m_message);
    layout->addWidget(makeGrid(choice), 1);
    layout->addLayout(makeButtons());

    for (const ReferenceCandidate& candidate : candidates)
        append(candidate);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ReferencePicker::updateControls);
    updateControls();
    m_list->setFocus();
}

std::vector<int> ReferencePicker::addCandidates(const std::vector<ReferenceCandidate>& candidates)
{
    m_message->clear();
    std::vector<int> indices;
    QHash<QString, QSet<int>> facesOf; // by photo
    for (const ReferenceCandidate& candidate : candidates) {
        indices.push_back(append(candidate));
        facesOf[candidate.path].insert(indices.back());
    }
    if (m_list->selectionMode() == QAbstractItemView::SingleSelection && !indices.empty())
        m_list->clearSelection();
    const bool anySeveral = std::any_of(facesOf.begin(), facesOf.end(),
                                        [](const QSet<int>& faces) { return faces.size() > 1; });
    for (const QSet<int>& faces : facesOf) {
        if (faces.size() == 1)
            m_list->item(*faces.begin())->setSelected(true);
    }
    if (!indices.empty()) {
        m_list->setCurrentRow(indices.front(), QItemSelectionModel::NoUpdate);
        m_list->scrollToItem(m_list->item(indices.back()));
        m_list->scrollToItem(m_list->item(indices.front()));
    }
    if (anySeveral)
        say(tr("The picture shows several faces. Choose the one of the same person."), InlineMessage::Kind::Info);
    updateControls();
    return indices;
}

int ReferencePicker::count() const
{
    return m_list->count();
}

void ReferencePicker::setPicture(int index, const QImage& picture)
{
    if (QListWidgetItem* item = m_list->item(index))
        item->setData(Qt::UserRole, picture);
}

void ReferencePicker::say(const QString& sentence, InlineMessage::Kind kind)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(kind, sentence);
}

std::vector<ReferencePicture> ReferencePicker::chosen() const
{
    std::vector<ReferencePicture> pictures;
    for (int i = 0; i < m_list->count(); ++i) {
        const ReferenceCandidate& candidate = m_candidates[static_cast<std::size_t>(i)];
        if (m_list->item(i)->isSelected())
            pictures.push_back({pathOf(candidate.path), candidate.face});
    }
    return pictures;
}

QWidget* ReferencePicker::makeGrid(Choice choice)
{
    const bool several = choice == Choice::Several;
    m_list->setAccessibleName(tr("Faces to choose from"));
    m_list->setAccessibleDescription(several ? tr("Arrow keys move, and Space chooses a face or takes it back.")
                                             : tr("Arrow keys choose a face."));
    m_list->setItemDelegate(new ReferenceCardDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(kSpacingSmall / 2);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(several ? QAbstractItemView::MultiSelection : QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        item->setSelected(true); // where a click toggles, the second one has taken it back
        accept();
    });

    auto* empty = new QLabel(
        tr("None of the open photos shows another face. Choose a picture file that shows the same person."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(2 * kSpacingLarge);
    QPalette quiet = empty->palette();
    quiet.setColor(QPalette::WindowText, secondaryText(quiet));
    empty->setPalette(quiet);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    return m_pages;
}

QLayout* ReferencePicker::makeButtons()
{
    auto* file = new QPushButton(icon(QStringLiteral("open-folder")), tr("Choose a Picture &File…"), this);
    file->setAccessibleName(tr("Choose a picture file"));
    file->setAccessibleDescription(tr("Takes the face from a picture that is not open."));
    file->setToolTip(file->accessibleDescription());
    file->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use as Reference"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    m_use->setAccessibleName(tr("Use as Reference"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    connect(file, &QPushButton::clicked, this, &ReferencePicker::fileRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReferencePicker::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReferencePicker::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(file);
    row->addWidget(buttons, 1);
    return row;
}

int ReferencePicker::append(const ReferenceCandidate& candidate)
{
    const int known = indexOf(candidate);
    if (known >= 0) {
        if (!candidate.picture.isNull())
            setPicture(known, candidate.picture);
        return known;
    }
    m_candidates.push_back(candidate);
    m_candidates.back().picture = {};
    auto* item = new QListWidgetItem(candidate.title);
    item->setData(Qt::UserRole, candidate.picture);
    item->setToolTip(QDir::toNativeSeparators(candidate.path));
    item->setData(Qt::AccessibleTextRole, candidate.title);
    m_list->addItem(item); // takes it over
    return m_list->count() - 1;
}

int ReferencePicker::indexOf(const ReferenceCandidate& candidate) const
{
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const ReferenceCandidate& known) {
        return known.path == candidate.path && known.face.id == candidate.face.id;
    });
    return found == m_candidates.end() ? -1 : static_cast<int>(found - m_candidates.begin());
}

void ReferencePicker::updateControls()
{
    m_pages->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    m_use->setEnabled(!m_list->selectedItems().isEmpty());
    m_use->setAccessibleDescription(m_use->isEnabled() ? QString() : tr("Choose a picture first."));
}

} // namespace heirloom::ui
