// SPDX-License-Identifier: Apache-2.0
#include "ui/window/shown_faces.h"

#include "ui/window/face_requests.h"

#include <set>
#include <utility>

#include <QPointer>

namespace heirloom::ui {

ShownFaces::ShownFaces(RestorationWorker& worker, PendingReplies<ShownFace>& leaving)
    : m_worker(worker), m_leaving(leaving)
{
}

const FaceView& ShownFaces::view(int face) const
{
    static const FaceView nothing;
    const auto known = m_views.find(face);
    return known == m_views.end() ? nothing : known->second;
}

bool ShownFaces::ask(const std::vector<FaceRequest>& wanted, const std::vector<ProtectStroke>& strokes)
{
    std::set<int> gone;
    for (const auto& [id, asked] : m_asked)
        gone.insert(id);
    bool changed = false;
    for (const FaceRequest& request : wanted) {
        const int id = request.face.face.id;
        const auto before = m_asked.find(id);
        gone.erase(id);
        if (before != m_asked.end() && sameResult(before->second.request, request))
            continue;
        if (before != m_asked.end() && !sameSource(before->second.request, request) && id == m_visible)
            Q_EMIT sourceChanged();
        changed = true;
        want(request);
    }
    for (const int id : gone)
        leave(id, strokes);
    return changed || !gone.empty();
}

void ShownFaces::askAgain(int face)
{
    if (const auto asked = m_asked.find(face); asked != m_asked.end())
        want(FaceRequest(asked->second.request));
}

void ShownFaces::forgetShown()
{
    std::erase_if(m_asked,
                  [this](const auto& asked) { return !view(asked.first).busy && view(asked.first).problem.isEmpty(); });
}

/// While the face that somebody looks at has not been answered, the newest request waits. Each would make the one
/// before stale, and in a drag that is quicker than the engine nothing would be shown until it ends.
void ShownFaces::want(const FaceRequest& request)
{
    const int id = request.face.face.id;
    const auto asked = m_asked.find(id);
    // Of a face that lies elsewhere now nothing is worth waiting for; reference pictures may still have to be read.
    if (asked != m_asked.end() && asked->second.unanswered && id == m_visible
        && sameSource(asked->second.request, request)) {
        asked->second.request = request;
        asked->second.held = true;
    } else {
        send(request);
    }
}

void ShownFaces::send(const FaceRequest& request)
{
    const int id = request.face.face.id;
    const bool visible = id == m_visible;
    auto reply = visible ? m_worker.show(request) : m_worker.showBeside(request);
    const Reply<ShownFace>* sent = reply.get();
    connect(sent, &ReplyBase::improved, this, [this, sent] { answered(*sent->latest()); });
    connect(sent, &ReplyBase::finished, this, [this, sent, id] {
        if (const Result<ShownFace>& result = *sent->result(); result)
            answered(*result);
        else
            failed(id, Error(result.error()));
    });
    m_asked[id] = {request, std::move(reply), visible, false};
    FaceView& known = m_views[id];
    const bool news = !known.busy || !known.problem.isEmpty();
    known.busy = true;
    known.problem.clear();
    if (news)
        Q_EMIT viewChanged(id);
}

/// A face was answered for the first time: what has been waiting for that goes now, with a reply of its own. False if
/// nothing has.
bool ShownFaces::goOn(int face)
{
    Asked& asked = m_asked.at(face);
    asked.unanswered = false;
    if (!asked.held)
        return false;
    send(FaceRequest(asked.request));
    return true;
}

void ShownFaces::answered(ShownFace face)
{
    if (goOn(face.face))
        face.final = false; // whatever it was for that request, for the newest it is what was there
    FaceView& known = m_views[face.face];
    known.shown = face;
    known.busy = !face.final;
    known.problem.clear();
    const QPointer<ShownFaces> alive(this); // whoever is told may leave the photo
    Q_EMIT faceShown(face);
    if (alive)
        Q_EMIT viewChanged(face.face);
}

void ShownFaces::failed(int face, const Error& error)
{
    if (goOn(face))
        return;
    FaceView& known = m_views[face];
    known.busy = false;
    if (error.code != ErrorCode::Cancelled)
        known.problem = QString::fromStdString(error.message);
    Q_EMIT viewChanged(face);
}

/// Its neighbours are composed without it from now on, and where it was the photo shows again.
void ShownFaces::leave(int face, const std::vector<ProtectStroke>& strokes)
{
    FaceRequest request = m_asked[face].request;
    request.face.included = false;
    request.strokes = strokes;
    m_leaving.add(m_worker.showBeside(request), [faces = QPointer(this)](const Result<ShownFace>& result) {
        if (faces && result)
            Q_EMIT faces->faceShown(*result);
    });
    m_asked.erase(face);
    m_views.erase(face);
}

} // namespace heirloom::ui
