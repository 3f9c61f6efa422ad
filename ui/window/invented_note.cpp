// SPDX-License-Identifier: Apache-2.0
#include "ui/window/invented_note.h"

#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace heirloom::ui {
namespace {

constexpr int kProgressWidth = 160;

} // namespace

InventedNote::InventedNote(QWidget* parent) : QWidget(parent), m_sentence(new QLabel), m_progress(new QProgressBar)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpacingLarge, kSpacing, kSpacingLarge, kSpacing);
    row->setSpacing(kSpacing);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress);
    m_sentence->setWordWrap(true);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Measuring what is invented"));
    showState();
}

void InventedNote::setProgress(double done)
{
    m_done = done;
    showState();
}

void InventedNote::setPossible(bool possible)
{
    m_possible = possible;
    showState();
}

void InventedNote::showState()
{
    const bool measuring = m_possible && m_done < 1;
    m_progress->setVisible(measuring);
    m_progress->setValue(static_cast<int>(100 * m_done));
    if (!m_possible)
        m_sentence->setText(
            tr("The installed networks add nothing of their own, so nothing in the faces is invented."));
    else if (measuring)
        m_sentence->setText(tr("Each face is restored several times, to see where the results differ…"));
    else
        m_sentence->setText(tr("Where it is bright, the photo does not say what the face looked like."));
}

} // namespace heirloom::ui
