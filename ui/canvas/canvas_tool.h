// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>

#include "ui/canvas/canvas_scene.h"

class QKeyEvent;
class QPainter;
class QPalette;

namespace heirloom::ui {

/// Where the mouse is.
struct CanvasPointer {
    QPointF position; ///< in the widget
    QPointF photo;    ///< in the photo, at pixel edges; of the pane where a drag began
};

/// What the mouse and the keyboard do to a scene, one class a tool. A tool reads the scene and says in signals what is
/// wanted; it changes nothing itself. Only the tool in use is called. Thread: the window's.
class CanvasToolHandler : public QObject {
    Q_OBJECT

public:
    /// The scene outlives the tool.
    CanvasToolHandler(const CanvasScene& scene, QObject* parent) : QObject(parent), m_scene(scene) {}

    /// Whether the tool takes a drag that begins here; otherwise the canvas pans. Then drag() until release().
    virtual bool press(const CanvasPointer& pointer);
    virtual void drag(const CanvasPointer& pointer);
    virtual void release();
    /// A press without a drag that the tool did not take.
    virtual void click(const CanvasPointer& pointer);
    virtual void doubleClick(const CanvasPointer& pointer);
    /// The pointer, while nothing is pressed; null when it left.
    virtual void hover(const CanvasPointer* pointer);
    /// Whether the key was used.
    virtual bool keyPressed(const QKeyEvent& event);
    virtual void keyReleased(const QKeyEvent& event);
    /// Whether the key is the tool's, with all modifiers and even if it is a shortcut elsewhere.
    virtual bool claims(const QKeyEvent& event) const;
    /// Tab: whether there was something further in the tool to go to.
    virtual bool moveFocus(bool forward);
    /// Gives up what is under way, if anything is.
    virtual bool cancel();
    virtual void sceneChanged();
    virtual void paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const;
    virtual Qt::CursorShape cursor() const;

Q_SIGNALS:
    /// What the tool paints, or its cursor, is another.
    void changed();

protected:
    const CanvasScene& scene() const { return m_scene; }
    /// The direction of an arrow key, of length 1; null for another key.
    static QPointF arrowOf(const QKeyEvent& event);

private:
    const CanvasScene& m_scene;
};

/// Selects faces and what may be faces; the tool at rest. Enter and Delete are for the face that is selected, and without one
/// for the suggestion.
class SelectTool : public CanvasToolHandler {
    Q_OBJECT

public:
    using CanvasToolHandler::CanvasToolHandler;

    void click(const CanvasPointer& pointer) override;
    void doubleClick(const CanvasPointer& pointer) override;
    void hover(const CanvasPointer* pointer) override;
    bool keyPressed(const QKeyEvent& event) override;
    bool moveFocus(bool forward) override;
    Qt::CursorShape cursor() const override;

Q_SIGNALS:
    void faceClicked(int id);
    void faceToggled(int id);
    void faceDeleted(int id);
    void faceHovered(int id); ///< 0: none
    void suggestionClicked(int id);
    void suggestionTaken(int id);     ///< it is a face
    void suggestionDismissed(int id); ///< it is none
    void suggestionHovered(int id);   ///< 0: none

private:
    bool keyOfSuggestion(const QKeyEvent& event);
};

} // namespace heirloom::ui
