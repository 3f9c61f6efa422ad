// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shortcuts_dialog.h"

#include <algorithm>

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression kInBrackets("\\(&.\\)"); // as in Japanese and Chinese menus
    static const QRegularExpression kBefore("&(.)");
    return text.remove(kInBrackets).replace(kBefore, "\\1").remove(QStringLiteral("…")).trimmed();
}

/// Collects actions, each once.
class Collector {
public:
    void add(const QAction* action, const QString& group)
    {
        if (m_seen.contains(action))
            return;
        m_seen.insert(action);
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace("; ", ", ");
        const QString text = withoutMnemonic(action->text());
        if (!keys.isEmpty() && !text.isEmpty())
            m_found.push_back({group, text, keys});
    }

    void addMenu(const QMenu* menu, const QString& group)
    {
        for (const QAction* action : menu->actions()) {
            if (action->menu() != nullptr)
                addMenu(action->menu(), group);
            else
                add(action, group);
        }
    }

    std::vector<ListedShortcut> found() const { return m_found; }

private:
    QSet<const QAction*> m_seen;
    std::vector<ListedShortcut> m_found;
};

} // namespace

std::vector<ListedShortcut> shortcutsOf(const QWidget& window)
{
    Collector collector;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            if (action->menu() != nullptr)
                collector.addMenu(action->menu(), withoutMnemonic(action->text()));
        }
    }
    const QString rest = ShortcutsDialog::tr("Elsewhere in the window");
    for (const QAction* action : window.findChildren<QAction*>())
        collector.add(action, rest);
    return collector.found();
}

ShortcutsDialog::ShortcutsDialog(const QWidget& window, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_nothing(new QLabel(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search for an action or a key"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setAccessibleDescription(tr("Only actions whose name or keys contain the text are listed."));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->setSectionsClickable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(kSpacingLarge);
    m_nothing->setText(tr("No action has such a name or key."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the search field does not close
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addSpacing(kSpacing);
    layout->addWidget(buttons);
    resize(460, 560);
    fill(shortcutsOf(window));
}

void ShortcutsDialog::fill(const std::vector<ListedShortcut>& shortcuts)
{
    QTreeWidgetItem* group = nullptr;
    for (const ListedShortcut& shortcut : shortcuts) {
        if (group == nullptr || group->text(0) != shortcut.group) {
            group = new QTreeWidgetItem(m_list, {shortcut.group});
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setSizeHint(0, {0, fontMetrics().height() + kSpacingLarge});
        }
        auto* item = new QTreeWidgetItem(group, {shortcut.text, shortcut.keys});
        item->setSizeHint(0, {0, fontMetrics().height() + kSpacing});
    }
    m_list->expandAll();
    int widest = 0;
    for (const ListedShortcut& shortcut : shortcuts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(shortcut.keys));
    m_list->header()->resizeSection(1, widest + 2 * kSpacingLarge);
}

void ShortcutsDialog::filter(const QString& wanted)
{
    bool isAnyShown = false;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool isGroupShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const QString text = item->text(0) + '\n' + item->text(1);
            item->setHidden(!text.contains(wanted.trimmed(), Qt::CaseInsensitive));
            isGroupShown = isGroupShown || !item->isHidden();
        }
        group->setHidden(!isGroupShown);
        isAnyShown = isAnyShown || isGroupShown;
    }
    m_list->setVisible(isAnyShown);
    m_nothing->setVisible(!isAnyShown);
}

} // namespace heirloom::ui
