// SPDX-License-Identifier: Apache-2.0
#include "ui/window/suggestion_bar.h"

#include "ui/style/style.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace heirloom::ui {

SuggestionBar::SuggestionBar(QWidget* parent) : QWidget(parent), m_sentence(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpacingLarge, kSpacingSmall, kSpacingLarge, kSpacingSmall);
    row->setSpacing(kSpacing);
    row->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    m_add = addButton("add", tr("Add"), tr("The framed place is a face: it becomes one of the photo's faces."));
    m_dismiss = addButton("close", tr("No Face"), tr("The framed place is no face: it is not offered again."));
    m_next = addButton("next", tr("Next"), tr("Shows the next place that may be a face."));
    m_search = addButton("zoom-face", tr("Search Harder"),
                         tr("Searches this photo once more, also for faces that can hardly be made out."));
    connect(m_add, &QPushButton::clicked, this, &SuggestionBar::addRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &SuggestionBar::dismissRequested);
    connect(m_next, &QPushButton::clicked, this, &SuggestionBar::nextRequested);
    connect(m_search, &QPushButton::clicked, this, &SuggestionBar::searchRequested);
    m_state.faces = -1; // whatever comes is news
    setState({});
}

QPushButton* SuggestionBar::addButton(const char* iconName, const QString& text, const QString& explanation)
{
    auto* button = new QPushButton(icon(QString::fromLatin1(iconName)), text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setToolTip(explanation);
    layout()->addWidget(button);
    return button;
}

void SuggestionBar::setState(const State& state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (state.isSearching)
        m_sentence->setText(tr("Searching harder…"));
    else if (state.suggestions > 0)
        m_sentence->setText(tr("%n more place(s) may be faces.", nullptr, state.suggestions));
    else if (state.isSearched)
        m_sentence->setText(tr("There is nothing more that may be a face."));
    else
        m_sentence->setText(state.faces > 0 ? tr("%n face(s)", nullptr, state.faces) : QString());
    const bool asks = !state.isSearching && state.suggestions > 0;
    QPushButton* const first = asks ? m_add : m_search;
    first->show();
    for (const auto& [button, wanted] :
         {std::pair(m_add, asks), std::pair(m_dismiss, asks), std::pair(m_next, asks && state.suggestions > 1),
          std::pair(m_search, !asks)}) {
        if (!wanted && button->hasFocus())
            first->setFocus(); // what goes must not take the keyboard with it
        button->setVisible(wanted);
    }
}

} // namespace heirloom::ui
