// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_words.h"

#include "engine/photo/codec_support.h"

namespace heirloom {
namespace {

/// All but the last one, and the last one.
std::pair<QString, QString> listed(const QStringList& words)
{
    QString before = words.value(0);
    for (qsizetype i = 1; i + 1 < words.size(); ++i)
        before = PhotoText::tr("%1, %2", "a list of file formats").arg(before, words[i]);
    return {before, words.value(words.size() - 1)};
}

} // namespace

QStringList namesOf(const CodecRegistry& codecs, const CodecQuestion& question)
{
    QStringList names;
    for (const auto& codec : codecs.codecs()) {
        if (!question || question(codec->describe()))
            names << QString::fromStdString(codec->describe().name);
    }
    return names;
}

QStringList idsOf(const CodecRegistry& codecs)
{
    QStringList ids;
    for (const auto& codec : codecs.codecs())
        ids << QString::fromStdString(codec->describe().id);
    return ids;
}

QStringList endingsOf(const CodecRegistry& codecs)
{
    QStringList endings;
    for (const auto& codec : codecs.codecs())
        endings << '.' + QString::fromStdString(codec->describe().suffixes.front());
    return endings;
}

QStringList suffixesOf(const CodecRegistry& codecs)
{
    QStringList suffixes;
    for (const auto& codec : codecs.codecs()) {
        for (const std::string& suffix : codec->describe().suffixes)
            suffixes << QString::fromStdString(suffix);
    }
    return suffixes;
}

QString anyOf(const QStringList& words)
{
    const auto [before, last] = listed(words);
    return words.size() < 2 ? before : PhotoText::tr("%1 or %2", "a list of file formats").arg(before, last);
}

QString allOf(const QStringList& words)
{
    const auto [before, last] = listed(words);
    return words.size() < 2 ? before : PhotoText::tr("%1 and %2", "a list of file formats").arg(before, last);
}

} // namespace heirloom
