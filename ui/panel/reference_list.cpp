// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/reference_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>

#include "ui/style/style.h"
#include "ui/support/inline_message.h"

namespace heirloom::ui {
namespace {

constexpr int kPictureSide = 48;

} // namespace

ReferenceList::ReferenceList(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_doubts(new InlineMessage(InlineMessage::Closing::ByCaller)),
      m_hint(new QLabel), m_add(new QToolButton), m_remove(new QToolButton)
{
    auto* title = new QLabel(tr("Reference pictures"));
    title->setBuddy(m_list);
    m_hint->setText(tr("A better photo of the same person helps to keep the likeness."));
    m_hint->setWordWrap(true);

    m_list->setAccessibleName(tr("Reference pictures of this person"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({kPictureSide, kPictureSide});
    m_list->setGridSize({kPictureSide + kSpacing, kPictureSide + kSpacing});
    m_list->setFixedHeight(kPictureSide + kSpacing + 10); // and the scroll bar
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setAccessibleName(tr("Add a reference picture"));
    m_add->setToolTip(tr("Choose another picture of this person."));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_remove->setAccessibleName(tr("Remove the reference picture"));
    m_remove->setToolTip(tr("Remove the selected reference picture."));
    for (QToolButton* button : {m_add, m_remove})
        button->setFocusPolicy(Qt::StrongFocus);

    auto* head = new QHBoxLayout;
    head->setSpacing(kSpacingSmall);
    head->addWidget(title, 1);
    head->addWidget(m_remove);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacingSmall);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_list);
    layout->addWidget(m_doubts);

    m_list->installEventFilter(this);
    connect(m_add, &QToolButton::clicked, this, &ReferenceList::addRequested);
    connect(m_remove, &QToolButton::clicked, this, &ReferenceList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferenceList::updateControls);
    updateControls();
}

void ReferenceList::setReferences(const std::vector<ReferenceCard>& references)
{
    const int current = m_list->currentRow();
    QStringList names;
    for (const ReferenceCard& reference : references)
        names.append(reference.name);
    if (names != m_names)
        m_doubtful.clear(); // they were of other pictures
    m_names = names;
    m_list->clear();
    for (const ReferenceCard& reference : references) {
        auto* item = new QListWidgetItem(QIcon(QPixmap::fromImage(reference.picture)), QString(), m_list);
        item->setToolTip(reference.name);
        item->setData(Qt::AccessibleTextRole, reference.name);
    }
    m_list->setCurrentRow(qMin(current, m_list->count() - 1));
    updateControls();
    showDoubts();
}

void ReferenceList::setDoubtful(const std::vector<int>& places)
{
    m_doubtful = places;
    showDoubts();
}

void ReferenceList::showDoubts()
{
    QStringList names;
    for (const int place : m_doubtful) {
        if (place < m_names.size())
            names.append(m_names[place]);
    }
    QString sentence;
    if (names.size() == 1)
        sentence = tr("“%1” is probably not a picture of this person.").arg(names.first());
    else if (!names.isEmpty())
        sentence = tr("These are probably not pictures of this person: %1.").arg(QLocale().createSeparatedList(names));
    if (sentence == m_doubts->sentence())
        return;
    if (sentence.isEmpty())
        m_doubts->clear();
    else
        m_doubts->say(InlineMessage::Kind::Warning, sentence);
}

bool ReferenceList::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if ((type == QEvent::ShortcutOverride || type == QEvent::KeyPress)
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        // Taken before a window in which the same key removes something larger.
        event->accept();
        if (type == QEvent::KeyPress)
            removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReferenceList::removeCurrent()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT removeRequested(m_list->currentRow());
}

void ReferenceList::updateControls()
{
    m_hint->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace heirloom::ui
