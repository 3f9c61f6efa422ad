// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// What can be said of whether a restored face shows the person.
enum class LikenessVerdict {
    NotMeasured, ///< the bundle does not tell what its cosines mean
    CannotTell, ///< so little is left of the face that the same person and strangers look alike to the recognition network
    NoFace, ///< what the photo shows is not clearly a face: an animal, a doll, a strong profile, a box beside the face
    SamePerson,
    Probably, ///< the same person
    SomebodyElse,
};

/// As in JSON: "not_measured", "cannot_tell", "no_face", "same_person", "probably", "somebody_else".
std::string nameOf(LikenessVerdict verdict);

/// How much a restored face looks like the person, measured against pictures alone: the photo's own face as it is in the
/// photo, and other pictures of the person; never against an estimate of our own. Thread: a plain value.
///
/// What it does not mean: a photo's face is always near to what was made of it, so a large number alone says little, and
/// nothing of what the photo does not show. The verdict therefore asks two things: is the result nearer to the photo's face
/// than strangers are, and would the person herself be, in a photo as damaged as this one? It is no proof of who somebody is.
struct Likeness {
    double photo = 0;                 ///< cosine of result and photo's face in the recognition network, -1 to 1
    std::optional<double> references; ///< mean cosine of the result and those reference pictures that are not in doubt
    LikenessVerdict verdict = LikenessVerdict::NotMeasured;
    std::vector<int> doubtful; ///< reference pictures that are probably of somebody else: indices, from 0, rising
    bool operator==(const Likeness&) const = default;
};

/// What the recognition network sees in one picture. Thread: a plain value.
struct Witness {
    std::vector<float> person; ///< of Euclidean length 1
    double damage =
        0; ///< what the Identity Recovery Network changed but for the finest detail: root mean square, 8-bit levels
    bool face = false; ///< the face detector sees a face in the aligned crop
};

/// Cosine of two of them. Requires vectors of one length.
double cosine(const std::vector<float>& a, const std::vector<float>& b);

/// What the cosines of a bundle's recognition network mean, measured by the command `evaluate --likeness`.
struct LikenessScale {
    double same = 0;     ///< one stranger in a thousand reaches this cosine
    double probably = 0; ///< one in a hundred
    double other = 0;    ///< one in twenty
    // Up to this damage, of photos of the same person ...
    double sameDamage = 0;     ///< 9 of 10 reach `same`
    double probablyDamage = 0; ///< 3 of 4 reach `probably`
    double otherDamage = 0;    ///< 99 of 100 reach `other`

    /// From the settings of a bundle's manifest; none if one of the numbers is missing, is none, or if they do not rise.
    static std::optional<LikenessScale> of(const std::map<std::string, double>& settings);
    std::map<std::string, double> settings() const;

    /// What a cosine says of a face that is as damaged as this: never NotMeasured or NoFace.
    LikenessVerdict verdict(double cosine, double damage) const;
    bool operator==(const LikenessScale&) const = default;
};

/// Which of several pictures of one person are probably of somebody else: the first is the photo's, the others are
/// references; indices of references, from 0. A picture that is too damaged, or no face, does not speak against another.
std::vector<int> doubtfulReferences(const LikenessScale& scale, const std::vector<Witness>& pictures);

/// How much a result looks like the person. `pictures`: the photo's face, then the reference pictures; not empty. A face
/// that guidance has held to a picture is near to that whoever it shows, so references never raise a verdict alone: they
/// help where the photo's own face already looks like them.
Likeness likenessOf(const std::optional<LikenessScale>& scale, const std::vector<Witness>& pictures,
                    const std::vector<float>& result);

} // namespace heirloom
