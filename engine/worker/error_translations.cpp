// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/error_translations.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

namespace heirloom {
namespace {

constexpr const char* kContext = "Engine";

// What a bundle may lack or be, what a network may give. tst_translation_files compares this with those rooms.
const char* const kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "There is too little memory for this."),
    QT_TRANSLATE_NOOP("Engine", "Something went wrong inside Heirloom; the work was stopped."),
    QT_TRANSLATE_NOOP("Engine", "The bundle's manifest names a size of faces that no network has."),
    QT_TRANSLATE_NOOP("Engine", "The bundle's manifest describes a network of an impossible size."),
    QT_TRANSLATE_NOOP("Engine", "The bundle's manifest is damaged or made for another version of Heirloom."),
    QT_TRANSLATE_NOOP("Engine", "There is no bundle in this folder."),
    QT_TRANSLATE_NOOP("Engine", "There is no bundle of this name."),
    QT_TRANSLATE_NOOP("Engine", "This bundle lacks a network that is needed here."),
    QT_TRANSLATE_NOOP("Engine", "A file of the bundle is missing."),
    QT_TRANSLATE_NOOP("Engine", "A file of the bundle is not the one its manifest names."),
    QT_TRANSLATE_NOOP("Engine", "A network's weights are of another type than its manifest says."),
    QT_TRANSLATE_NOOP("Engine", "A network has another size than its manifest says."),
    QT_TRANSLATE_NOOP("Engine", "The bundle's networks could not be loaded."),
    QT_TRANSLATE_NOOP("Engine", "The bundle's manifest could not be written."),
    QT_TRANSLATE_NOOP("Engine", "The weights do not fit into 16 bits."),
    QT_TRANSLATE_NOOP("Engine", "These weights are not those of the network they are meant for."),
    QT_TRANSLATE_NOOP("Engine", "The weights file is damaged or is not a safetensors file."),
    QT_TRANSLATE_NOOP("Engine", "The weights file holds too many tensors."),
    QT_TRANSLATE_NOOP("Engine", "The weights file cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "The weights file is too large."),
    QT_TRANSLATE_NOOP("Engine", "The weights file has too long a header."),
    QT_TRANSLATE_NOOP("Engine", "These weights are of a type that cannot be stored."),
    QT_TRANSLATE_NOOP("Engine", "The weights file could not be written; is the disk full?"),
    QT_TRANSLATE_NOOP("Engine", "The weights file could not be written."),
    QT_TRANSLATE_NOOP("Engine", "The weights do not fit the network they are meant for."),
    QT_TRANSLATE_NOOP("Engine", "The weights could not be loaded."),
    QT_TRANSLATE_NOOP("Engine", "The device failed or has too little memory while the likeness was measured."),
    QT_TRANSLATE_NOOP("Engine", "The identity weight has to be a number from 0 to 1."),
    QT_TRANSLATE_NOOP("Engine", "These networks cannot hold a face to a person."),
    QT_TRANSLATE_NOOP("Engine", "The likeness to the person came out as something that is not a number."),
    QT_TRANSLATE_NOOP("Engine", "There are no diffusion steps between these times."),
    QT_TRANSLATE_NOOP("Engine", "The device failed or has too little memory while the face was refined."),
    QT_TRANSLATE_NOOP("Engine", "Refining was stopped."),
    QT_TRANSLATE_NOOP("Engine", "The refinement cannot start from this."),
    QT_TRANSLATE_NOOP("Engine", "The refining network gave a result that is not a number."),
    QT_TRANSLATE_NOOP("Engine", "The identity guidance gave a result that is not a number."),
    QT_TRANSLATE_NOOP("Engine", "The refinement is already complete."),
};

} // namespace

std::string inUsersLanguage(const std::string& sentence)
{
    if (std::find(std::begin(kSentences), std::end(kSentences), sentence) == std::end(kSentences))
        return sentence;
    return QCoreApplication::translate(kContext, sentence.c_str()).toStdString();
}

} // namespace heirloom
