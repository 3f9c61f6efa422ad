// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/engine_session.h"

#include "engine/methods/common_params.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/worker/face_pictures.h"
#include "engine/worker/worker_text.h"

#include <algorithm>
#include <utility>

namespace heirloom {
namespace {

/// Prepared faces take some megabytes each.
constexpr std::size_t kMostPrepared = 32;
/// Of the memory for what is computed, the part for patches: those of a whole field of the trade-off, if it is not small.
constexpr std::size_t kShareOfPatches = 8;

/// Whether two faces look the same to the networks.
bool alignedAlike(const Face& a, const Face& b)
{
    return a.id == b.id && a.toCrop == b.toCrop;
}

bool alike(const std::vector<ReferenceFace>& a, const std::vector<ReferenceFace>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ReferenceFace& one, const ReferenceFace& other) {
        return one.photo == other.photo && alignedAlike(one.face, other.face);
    });
}

QString inWords(const std::string& device)
{
    if (!device.starts_with("cuda:"))
        return WorkerText::tr("Processor");
    return WorkerText::tr("Graphics card %1").arg(QString::fromStdString(device.substr(5)).toInt() + 1);
}

} // namespace

EngineSession::EngineSession(EngineNews& news, PhotoThread& photoThread, EngineInbox& inbox)
    : m_news(news), m_photoThread(photoThread), m_inbox(inbox), m_rows(news)
{
}

void EngineSession::load(const WorkerOptions& options)
{
    m_options = options;
    m_restorer.reset();
    m_cacheBytes = options.cacheBytes;
    m_stageCache = StageCache(options.stageCacheBytes);
    dropComputed();
    setComputeThreads(options.threads);
    const auto device = chooseDevice(options.device);
    auto restorer = device ? FaceRestorer::load(options.methods, options.bundle, *device)
                           : Result<FaceRestorer>(device.error());
    if (!restorer) {
        m_whyNot = restorer.error();
        m_news.failedToStart(m_whyNot);
        return;
    }
    m_restorer = std::move(*restorer);
    tellState();
}

void EngineSession::tellState()
{
    const EngineState state{m_restorer->bundleName(),
                            inWords(m_restorer->device().name).toStdString(),
                            m_restorer->device().precisionName(),
                            m_restorer->resolution(),
                            m_restorer->knowsPeople(),
                            m_restorer->methods()};
    m_news.started(state);
}

Result<FaceRestorer*> EngineSession::restorer()
{
    if (!m_restorer)
        return m_whyNot;
    return &*m_restorer;
}

bool EngineSession::fallBack(DeviceFallbacks& tried, const Error& error)
{
    const bool noMemory = error.code == ErrorCode::OutOfMemory;
    if (!m_restorer || (!noMemory && error.code != ErrorCode::DeviceLost))
        return false;
    if (noMemory && !tried.memory) {
        tried.memory = true;
        m_cacheBytes /= 2;
        dropComputed();
        m_news.noticed(WorkerText::tr(
            "There was too little memory. What had been computed ahead was dropped, and the work goes on."));
        return true;
    }
    // What the processor has too little memory for, it will have too little memory for again.
    if (tried.device || (noMemory && m_restorer->device().name == "cpu"))
        return false;
    tried.device = true;
    const auto processor = chooseDevice("cpu");
    auto restorer = processor ? FaceRestorer::load(m_options.methods, m_options.bundle, *processor)
                              : Result<FaceRestorer>(processor.error());
    if (!restorer)
        return false;
    dropComputed();
    m_restorer = std::move(*restorer);
    m_news.noticed(
        noMemory ? WorkerText::tr(
            "The graphics card has too little memory. The work goes on on the processor, which is slower.")
                 : WorkerText::tr(
                     "The device for computing failed. The work goes on on the processor, which may be slower."));
    tellState();
    return true;
}

void EngineSession::dropComputed()
{
    ++m_epoch;
    m_rows.clear();
    m_prepared.clear();
    m_quickPatches = PatchCache(m_cacheBytes / kShareOfPatches);
    m_quickRenderer.reset();
    m_cache = RunCache(m_cacheBytes - m_cacheBytes / kShareOfPatches);
}

void EngineSession::drop(PhotoId photo)
{
    m_photos.drop(photo);
    dropFaces(photo);
}

void EngineSession::expectFiltered(PhotoId photo)
{
    dropFaces(photo);
    m_photos.expectFiltered(photo);
}

void EngineSession::unfilter(PhotoId photo)
{
    const auto original = m_photos.original(photo);
    if (!original)
        return;
    expectFiltered(photo);
    m_photos.holdFiltered(photo, *original);
}

void EngineSession::dropFaces(PhotoId photo)
{
    m_quickPatches.drop(photo);
    m_quickRenderer.reset();
    std::erase_if(m_prepared, [&](const Slot& slot) {
        const bool gone = slot.photo == photo
                          || std::any_of(slot.references.begin(), slot.references.end(),
                                         [&](const ReferenceFace& reference) { return reference.photo == photo; });
        if (gone) {
            m_cache.forget(slot.held->prepared.key);
            m_rows.forget(slot.held->prepared.key);
        }
        return gone;
    });
}

std::shared_ptr<const HeldFace> EngineSession::prepared(PhotoId photo, const Face& face,
                                                        const std::vector<ReferenceFace>& references,
                                                        const Params& preparation)
{
    const auto slot = std::find_if(m_prepared.begin(), m_prepared.end(), [&](const Slot& each) {
        return each.photo == photo && alignedAlike(each.face, face) && alike(each.references, references)
               && each.preparation == preparation;
    });
    if (slot == m_prepared.end())
        return nullptr;
    std::rotate(slot, slot + 1, m_prepared.end());
    return m_prepared.back().held;
}

Result<std::shared_ptr<const HeldFace>> EngineSession::prepare(PhotoId id, const Photo& photo, const Face& face,
                                                               const std::vector<ReferenceFace>& references,
                                                               const Params& preparation)
{
    const auto networks = restorer();
    if (!networks)
        return networks.error();
    const int size = (*networks)->resolution();
    const auto degraded = cropOf(photo, face, size);
    if (!degraded)
        return degraded.error();
    const auto people = crops(references, size);
    if (!people)
        return people.error();
    if (const Status may = mayEvaluate(); !may)
        return may.error();
    auto prepared = (*networks)->prepare(*degraded, *people, preparation.number(param::kSharpness));
    if (!prepared)
        return prepared.error();
    const double energy = finestEnergy(prepared->recovered);
    auto held = std::make_shared<const HeldFace>(HeldFace{std::move(*prepared), energy});
    if (id != 0) {
        std::erase_if(m_prepared, [&](const Slot& slot) {
            return slot.photo == id && slot.face.id == face.id
                   && !(alignedAlike(slot.face, face) && alike(slot.references, references)
                        && slot.preparation != preparation);
        });
        if (m_prepared.size() == kMostPrepared)
            m_prepared.erase(m_prepared.begin());
        m_prepared.push_back({id, face, references, preparation, held});
    }
    return held;
}

Result<std::vector<Crop>> EngineSession::crops(const std::vector<ReferenceFace>& references, int size) const
{
    std::vector<Crop> people;
    for (const ReferenceFace& reference : references) {
        const auto photo = m_photos.find(reference.photo);
        if (!photo)
            return Error{ErrorCode::NotFound, WorkerText::tr("A reference picture is not open.").toStdString(), {}};
        auto crop = cropOf(**photo, reference.face, size);
        if (!crop)
            return crop.error();
        people.push_back(std::move(*crop));
    }
    return people;
}

} // namespace heirloom
