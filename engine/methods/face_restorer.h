// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/methods/compute_device.h"
#include "engine/methods/registry.h"
#include "engine/recipe/recipe.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

class NetworkPool;

struct RestoredCrop {
    Crop crop;
    std::optional<Likeness> likeness; ///< none where nothing is compared: without a recognition network
};

/// What has to be prepared for a method.
inline Preparation preparationFor(const Description& method)
{
    return method.isRecovery ? Preparation::Recovery : Preparation::Everything;
}

/// A method as the loaded networks have it. Thread: a plain value.
struct AvailableMethod {
    Description description; ///< with the standards of the bundle
    std::string whyNot;      ///< what is missing, a plain sentence; empty: it can be used
    bool available() const { return whyNot.empty(); }
};

/// The networks of one bundle on one device, applied to aligned faces by the methods of a registry.
/// Thread: one thread at a time owns it (its tensors and its device); make it there.
class FaceRestorer {
public:
    /// `bundle`: a name or a folder. Errors: those of bundle::findBundle, Bundle::weights and loadStrict.
    static Result<FaceRestorer> load(std::shared_ptr<const Registry> methods, const std::string& bundle,
                                     const ComputeDevice& device);

    ~FaceRestorer();
    FaceRestorer(FaceRestorer&&) noexcept;
    FaceRestorer& operator=(FaceRestorer&&) noexcept;

    /// In the registry's order.
    std::vector<AvailableMethod> methods() const;
    /// With the standards of the bundle. Errors: NotFound (there is no such method).
    Result<Description> describe(const std::string& method) const;
    /// The choice with every parameter of its method said: what is computed, what a cache goes by and what a record tells.
    /// Errors: NotFound (no such method; the bundle lacks a network it needs), InvalidArgument (a value that cannot be).
    Result<Choice> resolve(const Choice& choice) const;

    /// The Identity Recovery Network alone. The crop has the bundle's resolution; so has the result.
    /// A face without any colour stays so. A result that is not finite is computed once more in float32; if that is not
    /// finite either, or the device fails, the error says so: the input is never returned as if it were a result.
    /// `sharpness`: 0 faithful to 1 sharp. Errors besides: NotFound (the bundle has no sharp network), InvalidArgument.
    Result<Crop> recover(const Crop& degraded, double sharpness = 0);

    /// The whole way: prepare, run as far as asked, show. `references`: see prepare(). Errors: those of the parts;
    /// Cancelled.
    Result<RestoredCrop> restore(const Crop& degraded, const FaceTreatment& treatment,
                                 const std::vector<Crop>& references = {}, const CancelToken& cancel = {});
    /// The same for a face that is prepared already, as this treatment asks for.
    Result<RestoredCrop> restore(const PreparedFace& face, const FaceTreatment& treatment,
                                 const CancelToken& cancel = {});

    /// What a method starts from. `references`: other pictures of the same person, aligned crops of the same size; they
    /// say who it is better than a damaged face can. Errors: as recover().
    /// What was prepared for recovery alone is for methods of Description::isRecovery, and not for heldCosine().
    Result<PreparedFace> prepare(const Crop& degraded, const std::vector<Crop>& references = {}, double sharpness = 0,
                                 Preparation preparation = Preparation::Everything);
    /// Begins a run of a method. Errors: those of resolve() and of Method::begin().
    Result<std::unique_ptr<Run>> begin(const PreparedFace& face, const FaceTreatment& treatment);
    /// How much a result looks like the face in the photo and those of the reference pictures; none if the bundle has no
    /// recognition network. Errors: as recover().
    Result<std::optional<Likeness>> likeness(const PreparedFace& face, const Crop& result);
    /// Cosine of a result and of what guidance holds this face to: whether guidance does its work, no likeness, since our
    /// estimate has a part in that. None as above. Errors: as recover().
    Result<std::optional<double>> heldCosine(const PreparedFace& face, const Crop& result);
    /// What the bundle's recognition network sees in a picture by itself. Errors: NotFound (there is none); as recover().
    Result<Witness> witness(const Crop& picture);
    /// Who a picture shows, as in Witness::person, without all else. Errors: the same.
    Result<std::vector<float>> person(const Crop& picture);
    /// What the bundle says that cosines mean; none if it says nothing.
    std::optional<LikenessScale> likenessScale() const;

    bool knowsPeople() const;
    int resolution() const;
    const ComputeDevice& device() const;
    /// "name version", for the record in a saved photo.
    std::string bundleName() const;
    /// Of the networks: part of every key.
    Key bundleKey() const;
    /// For those who begin runs of a kind that no parameters describe.
    const std::shared_ptr<NetworkPool>& networks() const { return m_pool; }

private:
    FaceRestorer(std::shared_ptr<const Registry> methods, std::shared_ptr<NetworkPool> pool);
    struct Resolved {
        const Method* method;
        Description description; ///< with the standards of the bundle
        Choice choice;           ///< with every parameter said
    };
    Result<Resolved> resolveWhole(const Choice& choice) const;

    std::shared_ptr<const Registry> m_methods;
    std::shared_ptr<NetworkPool> m_pool;
};

} // namespace heirloom
