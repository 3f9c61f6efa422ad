// SPDX-License-Identifier: Apache-2.0
#include "tests/conventions/translation_files.h"

#include <algorithm>

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace heirloom::house {
namespace {

/// Of each plural form, in Qt's order, whether it stands for one number alone and may do without it in digits.
QList<bool> formsOf(const QString& language)
{
    static const QMap<QString, QList<bool>> kForms{
        {"en", {true, false}},  {"de", {true, false}}, {"es", {true, false}},
        {"fr", {false, false}}, // 0 and 1
        {"ja", {false}},        {"zh_CN", {false}},    {"ar", {true, true, true, false, false, false}}};
    return kForms.value(language);
}

/// What has to be in a translation as often as in its source; not the number of a plural.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression kParts(R"(%L?\d{1,2}|</?[A-Za-z][^<>]*>|\*\.\w+|\[\*\]|\n)");
    QStringList parts;
    auto matches = kParts.globalMatch(text);
    while (matches.hasNext())
        parts.append(matches.next().captured());
    parts.sort();
    return parts;
}

/// How a text ends: with a colon, an ellipsis, as a sentence of some kind, or otherwise ('\0').
char endOf(QString text)
{
    static const QRegularExpression kClosing(R"((</[^<>]*>|["'”’»«“)）」』\s])+$)");
    text.remove(kClosing);
    static const QMap<QChar, char> kEnds{{u':', ':'}, {u'：', ':'}, {u'…', '~'}, {u'.', '.'}, {u'。', '.'},
                                         {u'?', '?'}, {u'？', '?'}, {u'؟', '?'}, {u'!', '!'}, {u'！', '!'}};
    if (text.endsWith(QLatin1String("...")))
        return '~';
    return text.isEmpty() ? '\0' : kEnds.value(text.back(), '\0');
}

/// "Ctrl+Shift+O", "V"
bool isShortcut(const QString& text)
{
    static const QRegularExpression kShortcut(R"(^(?:(?:(?:Ctrl|Shift|Alt|Meta)\+)+\S\w*|[A-Z])$)");
    return kShortcut.match(text).hasMatch();
}

QStringList faultsOfText(const QString& source, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {QStringLiteral("it is empty")};
    if (isShortcut(source) && text != source)
        return {QStringLiteral("a shortcut stays as it is")};
    QStringList found;
    if (fixedParts(text) != fixedParts(source))
        found.append(QStringLiteral("placeholders, tags or line breaks are others than in the source"));
    if (endOf(text) != endOf(source))
        found.append(QStringLiteral("it ends otherwise than the source (colon, ellipsis, full stop)"));
    const auto outerSpace = [](const QString& one) { return std::pair(one.front().isSpace(), one.back().isSpace()); };
    if (outerSpace(text) != outerSpace(source))
        found.append(QStringLiteral("it begins or ends with another space than the source"));
    return found;
}

/// `code` with comments blanked; literals and line numbers stay.
QString withoutComments(const QString& code)
{
    static const QRegularExpression kTokens(R"("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'|//[^\n]*|/\*[\s\S]*?\*/)");
    QString result = code;
    auto matches = kTokens.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured().startsWith('/'))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (result[i] != u'\n')
                result[i] = u' ';
        }
    }
    return result;
}

const QString kLiteral = QStringLiteral(R"("(?:[^"\\\n]|\\.)*")");
/// Literals side by side, which are one.
const QString kLiterals = QStringLiteral("%1(?:\\s*%1)*").arg(kLiteral);

QString joined(const QString& literals)
{
    static const QRegularExpression kOne(kLiteral);
    QString text;
    auto matches = kOne.globalMatch(literals);
    while (matches.hasNext()) {
        const QString one = matches.next().captured();
        text += one.mid(1, one.size() - 2);
    }
    return text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
}

} // namespace

std::optional<TsFile> readTsFile(const QByteArray& content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        return std::nullopt;
    TsFile file{xml.attributes().value("language").toString(), {}};
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            file.messages.append(
                {context, {}, {}, xml.attributes().value("numerus") == QLatin1String("yes"), false, {}});
        } else if (file.messages.isEmpty()) {
            continue;
        } else if (xml.name() == QLatin1String("source")) {
            file.messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            file.messages.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            file.messages.last().finished = !xml.attributes().hasAttribute("type");
            if (!file.messages.last().plural)
                file.messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            file.messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        return std::nullopt;
    return file;
}

QStringList translationFaults(const TsMessage& message, const QString& language)
{
    QStringList found;
    for (const QString& text : message.translations)
        found += faultsOfText(message.source, text);
    if (!message.plural)
        return found;
    const QList<bool> forms = formsOf(language);
    if (forms.isEmpty())
        return found << QStringLiteral("the plural forms of this language are not known here");
    if (message.translations.size() != forms.size())
        return found
               << QStringLiteral("it has %1 plural forms, not %2").arg(message.translations.size()).arg(forms.size());
    const QString number = QStringLiteral("%n");
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const qsizetype there = message.translations[i].count(number);
        const qsizetype wanted = message.source.count(number);
        if (there > wanted || (there < wanted && !forms[i]))
            found.append(
                QStringLiteral("its form %1 has the number %2 times, not %3").arg(i + 1).arg(there).arg(wanted));
    }
    return found;
}

SourceTexts translatedTexts(const QString& code)
{
    const QString bare = withoutComments(code);
    static const QRegularExpression kCall(R"((?<![\w.>])(?:(?:[A-Za-z_]\w*::)*)(tr|translate|QT_TR_NOOP|)"
                                          R"(QT_TRANSLATE_NOOP)\s*\(\s*)");
    static const QRegularExpression kContextAndText("\\G" + kLiterals + "\\s*,\\s*(" + kLiterals + ")");
    static const QRegularExpression kText("\\G(" + kLiterals + ")");
    SourceTexts found;
    auto calls = kCall.globalMatch(bare);
    while (calls.hasNext()) {
        const auto call = calls.next();
        const int line = static_cast<int>(bare.left(call.capturedStart(1)).count('\n')) + 1;
        const bool named = call.captured(1).contains(QLatin1String("RANSLATE"), Qt::CaseInsensitive);
        const auto match = (named ? kContextAndText : kText).match(bare, call.capturedEnd());
        if (match.hasMatch())
            found.texts.append({joined(match.captured(1)), line});
        else
            found.hidden.append(line);
    }
    return found;
}

QStringList plainSentences(const QString& code)
{
    static const QRegularExpression kSentence(R"(^[A-Z“][^\n]* [^\n]*[.?!]$)");
    static const QRegularExpression kText(kLiterals);
    const QString bare = withoutComments(code);
    QStringList translated;
    for (const SourceText& each : translatedTexts(code).texts)
        translated.append(each.text);
    QStringList found;
    auto literals = kText.globalMatch(bare);
    while (literals.hasNext()) {
        const QString text = joined(literals.next().captured());
        if (kSentence.match(text).hasMatch() && !translated.contains(text))
            found.append(text);
    }
    found.removeDuplicates();
    return found;
}

} // namespace heirloom::house
