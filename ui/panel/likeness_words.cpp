// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/likeness_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace heirloom::ui {
namespace {

struct LikenessText {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::FacePanel)
};

} // namespace

QString likenessInWords(const Likeness& likeness)
{
    const QString number = QLocale().toString(likeness.photo, 'f', 2);
    switch (likeness.verdict) {
    case LikenessVerdict::SamePerson: return LikenessText::tr("Likeness %1: the same person.").arg(number);
    case LikenessVerdict::Probably: return LikenessText::tr("Likeness %1: probably the same person.").arg(number);
    case LikenessVerdict::SomebodyElse: return LikenessText::tr("Likeness %1: looks like somebody else.").arg(number);
    case LikenessVerdict::CannotTell:
        return LikenessText::tr("Whether this is like the person cannot be told from this photo.");
    case LikenessVerdict::NoFace:
        return LikenessText::tr("Whether this is like the person cannot be told: no clear face is seen here.");
    case LikenessVerdict::NotMeasured: break;
    }
    return {};
}

bool tells(const Likeness& likeness)
{
    return likeness.verdict == LikenessVerdict::SamePerson || likeness.verdict == LikenessVerdict::Probably;
}

} // namespace heirloom::ui
