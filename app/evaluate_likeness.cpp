// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_likeness.h"

#include "app/command.h"
#include "app/evaluate_references.h"
#include "app/reference_pictures.h"
#include "engine/bundle/bundle.h"
#include "engine/bundle/manifest_settings.h"
#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/training/degradation.h"
#include "engine/training/random.h"
#include "engine/training/training_pairs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;
using nlohmann::ordered_json;

constexpr int kRounds = 2; ///< damages of each face
constexpr std::size_t kBands = 6;
constexpr std::size_t kWindows = 6;     ///< a window of faces that are about as damaged is such a part of all
constexpr std::size_t kLeastFaces = 24; ///< below this nothing can be said
constexpr int kReferenceDamages = 12;   ///< of each face that has another picture
constexpr double kSameDistance = 0.55;  ///< below it, the teacher says, two pictures show one person

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

/// A damaged face, and who is to be seen in what belongs to it.
struct Sample {
    std::int64_t face = 0;
    Witness photo;
    std::vector<float> clean, restored;
    std::optional<double> distance; ///< the teacher's, of the restored and the clean face
};

/// A damaged face that was shown another picture of the person, and those of other people.
struct Shown {
    double damage = 0;
    bool rightDoubted = false;
    double wrongDoubted = 0; ///< share
};

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

CosineSpread spreadOf(const std::vector<double>& cosines)
{
    return {quantile(cosines, 0.05), quantile(cosines, 0.5), quantile(cosines, 0.95), quantile(cosines, 0.99)};
}

std::optional<double> distanceBetween(std::optional<nn::FaceRecognitionDensenet> teacher, const at::Tensor& a,
                                      const at::Tensor& b)
{
    if (!teacher)
        return std::nullopt;
    const auto person = [&](const at::Tensor& face) { return (*teacher)->forward(nn::chipFromCrop(face)); };
    return (person(a) - person(b)).norm().item<double>();
}

Result<Sample> sampleOf(const CropDataset& crops, std::int64_t face, std::uint64_t seed, const FaceTreatment& treatment,
                        FaceRestorer& restorer, const std::optional<nn::FaceRecognitionDensenet>& teacher,
                        const CancelToken& cancel)
{
    const TrainingPair pair = evaluationPair(crops, face, seed);
    const Crop degraded = toCrop(pair.degraded), clean = toCrop(pair.clean);
    const auto restored = restorer.restore(degraded, treatment, {}, cancel);
    if (!restored)
        return restored.error();
    auto photo = restorer.witness(degraded);
    if (!photo)
        return photo.error();
    auto truth = restorer.person(clean), result = restorer.person(restored->crop);
    if (!truth || !result)
        return truth ? result.error() : truth.error();
    return Sample{face, std::move(*photo), std::move(*truth), std::move(*result),
                  distanceBetween(teacher, toTensor(restored->crop), toTensor(clean))};
}

/// Of a damaged face and every other person's clean and restored face.
std::vector<double> strangersOf(const Sample& sample, const std::vector<Sample>& samples)
{
    std::vector<double> cosines;
    for (const Sample& other : samples) {
        if (other.face == sample.face)
            continue;
        cosines.push_back(cosine(sample.photo.person, other.clean));
        cosines.push_back(cosine(sample.photo.person, other.restored));
    }
    return cosines;
}

/// The damage up to which enough of the people reach a cosine: where, of those about as damaged, too few do for the first time.
/// `samples` by rising damage. Below 0 if they never do.
double damageUpTo(const std::vector<Sample>& samples, double threshold, double share)
{
    const std::size_t window = samples.size() / kWindows;
    std::vector<bool> reached;
    for (const Sample& sample : samples)
        reached.push_back(cosine(sample.photo.person, sample.clean) >= threshold);
    double limit = -1;
    for (std::size_t first = 0; first + window <= samples.size(); ++first) {
        const auto begin = reached.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::count(begin, begin + static_cast<std::ptrdiff_t>(window), true);
        if (static_cast<double>(count) < share * static_cast<double>(window))
            break;
        limit = samples[first + window / 2].photo.damage;
    }
    return limit;
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

/// `samples` by rising damage, each with a face that is recognised as one.
LikenessScale scaleOf(const std::vector<Sample>& samples)
{
    std::vector<double> strangers;
    for (const Sample& sample : samples) {
        const auto cosines = strangersOf(sample, samples);
        strangers.insert(strangers.end(), cosines.begin(), cosines.end());
    }
    LikenessScale scale;
    scale.same = rounded(quantile(strangers, 0.999));
    scale.probably = rounded(quantile(strangers, 0.99));
    scale.other = rounded(quantile(strangers, 0.95));
    scale.sameDamage = rounded(damageUpTo(samples, scale.same, 0.9));
    scale.probablyDamage = rounded(damageUpTo(samples, scale.probably, 0.75));
    scale.otherDamage = rounded(damageUpTo(samples, scale.other, 0.99));
    return scale;
}

LikenessVerdict verdictOf(const LikenessScale& scale, const Witness& photo, double cosine)
{
    return photo.face ? scale.verdict(cosine, photo.damage) : LikenessVerdict::NoFace;
}

/// Of faces `first` to before `last`.
LikenessBand bandOf(const LikenessScale& scale, const std::vector<Sample>& samples, std::size_t first, std::size_t last)
{
    LikenessBand band{samples[first].photo.damage,
                      samples[last - 1].photo.damage,
                      static_cast<int>(last - first),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    std::vector<double> person, strangers, restored;
    const auto count = [&](VerdictShares& shares, const Sample& sample, double cosine, double weight) {
        shares.at(static_cast<std::size_t>(verdictOf(scale, sample.photo, cosine))) += weight / band.faces;
    };
    for (std::size_t i = first; i < last; ++i) {
        const Sample& sample = samples[i];
        person.push_back(cosine(sample.photo.person, sample.clean));
        restored.push_back(cosine(sample.photo.person, sample.restored));
        count(band.personCalled, sample, person.back(), 1);
        count(band.restoredCalled, sample, restored.back(), 1);
        const auto others = strangersOf(sample, samples);
        for (const double other : others)
            count(band.strangersCalled, sample, other, 1.0 / static_cast<double>(others.size()));
        strangers.insert(strangers.end(), others.begin(), others.end());
    }
    band.person = spreadOf(person);
    band.strangers = spreadOf(strangers);
    band.restored = spreadOf(restored);
    return band;
}

/// Every face that has another picture, variously damaged, with the pictures of all.
Result<std::vector<Shown>> showReferences(const std::filesystem::path& list, const LikenessScale& scale,
                                          std::uint64_t seed, FaceRestorer& restorer, Console& console)
{
    const auto pairs = readReferencePairs(list);
    if (!pairs)
        return pairs.error();
    std::vector<Crop> faces;
    std::vector<Witness> references;
    for (const ReferencePair& pair : *pairs) {
        const auto read = readReferences({pair.face, pair.reference}, std::nullopt, restorer, console.cancel());
        if (!read)
            return read.error();
        auto witness = restorer.witness(read->crops.back());
        if (!witness)
            return witness.error();
        faces.push_back(read->crops.front());
        references.push_back(std::move(*witness));
    }
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        for (int k = 0; k < kReferenceDamages && !console.cancel().cancelled(); ++k) {
            const auto recipe = drawDegradation(
                mixSeed(seed + static_cast<std::uint64_t>(k), (*pairs)[i].face.filename().string()));
            const auto photo = restorer.witness(
                toCrop(applyDegradation(toTensor(faces[i]).squeeze(0), recipe).degraded));
            if (!photo)
                return photo.error();
            const auto doubted = [&](std::size_t j) {
                return !doubtfulReferences(scale, {*photo, references[j]}).empty();
            };
            int wrong = 0;
            for (std::size_t j = 0; j < references.size(); ++j)
                wrong += j != i && doubted(j);
            shown.push_back(
                {photo->damage, doubted(i), wrong / std::max(1.0, static_cast<double>(references.size()) - 1)});
        }
    }
    return shown;
}

void addReferences(LikenessReport& report, const std::vector<Shown>& shown)
{
    for (LikenessBand& band : report.bands) {
        const bool last = &band == &report.bands.back();
        for (const Shown& face : shown) {
            if (face.damage < band.from || (face.damage >= band.to && !last))
                continue;
            ++band.references;
            band.rightDoubted += face.rightDoubted;
            band.wrongDoubted += face.wrongDoubted;
        }
        band.rightDoubted /= std::max(1, band.references);
        band.wrongDoubted /= std::max(1, band.references);
    }
}

void addChecks(LikenessReport& report, const std::vector<Sample>& samples)
{
    for (const Sample& sample : samples) {
        if (!sample.distance)
            continue;
        const auto verdict = verdictOf(report.scale, sample.photo, cosine(sample.photo.person, sample.restored));
        VerdictCheck& check = report.checks.at(static_cast<std::size_t>(verdict));
        ++check.faces;
        check.sameShare += *sample.distance < kSameDistance;
        check.distance += *sample.distance;
    }
    for (VerdictCheck& check : report.checks) {
        check.sameShare /= std::max(1, check.faces);
        check.distance /= std::max(1, check.faces);
    }
}

ordered_json toJson(const CosineSpread& spread)
{
    return {{"q05", spread.low}, {"q50", spread.middle}, {"q95", spread.high}, {"q99", spread.highest}};
}

ordered_json toJson(const VerdictShares& shares)
{
    ordered_json object = ordered_json::object();
    for (std::size_t i = 1; i < shares.size(); ++i)
        object[nameOf(static_cast<LikenessVerdict>(i))] = shares.at(i);
    return object;
}

QString inPercent(const VerdictShares& shares)
{
    const auto of = [&](LikenessVerdict verdict) {
        return QString::number(100 * shares.at(static_cast<std::size_t>(verdict)), 'f', 1);
    };
    return tr("same %1, probably %2, cannot be told %3, somebody else %4, no face %5 %")
        .arg(of(LikenessVerdict::SamePerson), of(LikenessVerdict::Probably), of(LikenessVerdict::CannotTell),
             of(LikenessVerdict::SomebodyElse), of(LikenessVerdict::NoFace));
}

void print(const LikenessReport& report, Console& console)
{
    for (const auto& [key, value] : report.scale.settings())
        console.print(QStringLiteral("%1 %2").arg(QString::fromStdString(key)).arg(value));
    for (const LikenessBand& band : report.bands) {
        console.print(tr("Damage %1 to %2, %3 faces: cosine with the photo's face (5 of 100 below, median): the person "
                         "%4, %5; restored %6, %7; strangers "
                         "(median, 1 of 100 above) %8, %9")
                          .arg(band.from, 0, 'f', 2)
                          .arg(band.to, 0, 'f', 2)
                          .arg(band.faces)
                          .arg(band.person.low, 0, 'f', 2)
                          .arg(band.person.middle, 0, 'f', 2)
                          .arg(band.restored.low, 0, 'f', 2)
                          .arg(band.restored.middle, 0, 'f', 2)
                          .arg(band.strangers.middle, 0, 'f', 2)
                          .arg(band.strangers.highest, 0, 'f', 2));
        console.print(tr("  the person is called: %1").arg(inPercent(band.personCalled)));
        console.print(tr("  strangers: %1").arg(inPercent(band.strangersCalled)));
        console.print(tr("  the restored face: %1").arg(inPercent(band.restoredCalled)));
        if (band.references > 0)
            console.print(tr("  reference pictures that are doubted: %1 % of the person's, %2 % of other people's")
                              .arg(100 * band.rightDoubted, 0, 'f', 1)
                              .arg(100 * band.wrongDoubted, 0, 'f', 1));
    }
    for (std::size_t i = 1; i < report.checks.size(); ++i) {
        const VerdictCheck& check = report.checks.at(i);
        if (check.faces > 0)
            console.print(
                tr("Restored faces called %1: %2; another recogniser says the same person of %3 %, mean distance %4")
                    .arg(QString::fromStdString(nameOf(static_cast<LikenessVerdict>(i))))
                    .arg(check.faces)
                    .arg(100 * check.sameShare, 0, 'f', 1)
                    .arg(check.distance, 0, 'f', 3));
    }
}

} // namespace

Result<LikenessReport> studyLikeness(const CropDataset& crops, const std::vector<std::int64_t>& faces,
                                     std::uint64_t damageSeed, const FaceTreatment& treatment,
                                     const std::filesystem::path& pairs, FaceRestorer& restorer,
                                     const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console)
try {
    at::NoGradGuard noGradient;
    std::vector<Sample> samples;
    const auto total = static_cast<double>(kRounds * faces.size());
    for (int round = 0; round < kRounds; ++round) {
        for (const std::int64_t face : faces) {
            console.progress(tr("Comparing faces"), static_cast<double>(samples.size()), total);
            auto sample = sampleOf(crops, face, damageSeed + static_cast<std::uint64_t>(round), treatment, restorer,
                                   teacher, console.cancel());
            if (!sample)
                return sample.error();
            samples.push_back(std::move(*sample));
        }
    }
    if (samples.size() < kRounds * kLeastFaces)
        return Error{
            ErrorCode::InvalidArgument, tr("There are too few faces to tell what a cosine means.").toStdString(), {}};
    std::stable_sort(samples.begin(), samples.end(),
                     [](const Sample& a, const Sample& b) { return a.photo.damage < b.photo.damage; });
    std::vector<Sample> known;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(known),
                 [](const Sample& sample) { return sample.photo.face; });
    if (known.size() < kLeastFaces)
        return Error{
            ErrorCode::InvalidArgument, tr("There are too few faces to tell what a cosine means.").toStdString(), {}};
    LikenessReport report{scaleOf(known), {}, {}};
    for (std::size_t i = 0; i < kBands; ++i)
        report.bands.push_back(
            bandOf(report.scale, samples, i * samples.size() / kBands, (i + 1) * samples.size() / kBands));
    if (!pairs.empty()) {
        const auto shown = showReferences(pairs, report.scale, damageSeed, restorer, console);
        if (!shown)
            return shown.error();
        addReferences(report, *shown);
    }
    addChecks(report, samples);
    return report;
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, tr("The faces could not be compared.").toStdString(), e.what()};
}

ordered_json toJson(const LikenessReport& report)
{
    ordered_json bands = ordered_json::array(), checks = ordered_json::object();
    for (const LikenessBand& band : report.bands) {
        bands.push_back({{"damage", {band.from, band.to}},
                         {"faces", band.faces},
                         {"person", toJson(band.person)},
                         {"strangers", toJson(band.strangers)},
                         {"restored", toJson(band.restored)},
                         {"person_called", toJson(band.personCalled)},
                         {"strangers_called", toJson(band.strangersCalled)},
                         {"restored_called", toJson(band.restoredCalled)},
                         {"references", band.references},
                         {"right_references_doubted", band.rightDoubted},
                         {"wrong_references_doubted", band.wrongDoubted}});
    }
    for (std::size_t i = 1; i < report.checks.size(); ++i) {
        const VerdictCheck& check = report.checks.at(i);
        checks[nameOf(static_cast<LikenessVerdict>(i))] = {
            {"faces", check.faces}, {"same_share", check.sameShare}, {"distance", check.distance}};
    }
    return {{"settings", report.scale.settings()}, {"bands", bands}, {"checks", checks}};
}

void addLikenessOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"likeness", tr("Measures instead what the bundle's recognition network can tell of who somebody is, by how "
                        "damaged the photo is: the numbers that "
                        "its verdicts on likeness need.")},
        {"pairs",
         tr("With --likeness: other pictures of the same people, a list of lines “reference,face”, to measure the "
            "warnings about references."),
         "FILE.csv"},
        {"store", tr("With --likeness: keeps the numbers in the bundle's manifest. They belong to its networks: "
                     "measure again when those change.")},
    });
}

int evaluateLikeness(const QCommandLineParser& parser, const CropDataset& crops, const std::vector<std::int64_t>& faces,
                     std::uint64_t damageSeed, const FaceTreatment& treatment, FaceRestorer& restorer,
                     const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console)
{
    const auto fail = [&](const Error& error) {
        console.fail(tr("Evaluation"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto report = studyLikeness(crops, faces, damageSeed, treatment, parser.value("pairs").toStdString(),
                                      restorer, teacher, console);
    if (!report)
        return fail(report.error());
    if (parser.isSet("json"))
        console.print(ordered_json{
            {"method", treatment.method.id}, {"bundle", restorer.bundleName()}, {"likeness", toJson(*report)}});
    else
        print(*report, console);
    if (!parser.isSet("store"))
        return Done;
    const auto bundle = bundle::findBundle(parser.value("bundle").toStdString());
    if (!bundle)
        return fail(bundle.error());
    const Status stored = bundle::storeSettings(bundle->folder(), report->scale.settings());
    return stored ? static_cast<int>(Done) : fail(stored.error());
}

} // namespace heirloom::cli
