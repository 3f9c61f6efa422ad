// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;

namespace heirloom::ui {

/// Everything that can be done in the window, with its words, keys and icon, and the menus and the bar that hold it. What
/// an action does is connected by whoever does it. Thread: the window's.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// Makes the menus of the window and its tool bar.
    explicit WindowActions(QMainWindow& window);

    // File
    QAction* openPhotos;
    QAction* openFolder;
    QMenu* recent; ///< filled by its owner
    QAction* openProject;
    QAction* save;
    QAction* saveAs;
    QAction* recover;
    QAction* exportPhoto;
    QAction* exportAll;
    QAction* removePhotos;
    QAction* quit;
    // Edit
    QAction* undo; ///< connected to the stack by its owner
    QAction* redo;
    QAction* paste;
    QAction* copyToFaces;
    QAction* copyToPhotos;
    QAction* clearStrokes;
    QAction* preferences;
    // Photo
    QAction* turnLeft;
    QAction* turnRight;
    QAction* mirror;
    QAction* cropTool; ///< one of the tools
    // Face
    QActionGroup* tools; ///< each with its CanvasTool as data
    QAction* selectTool;
    QAction* drawTool;
    QAction* alignTool;
    QAction* protectTool;
    QAction* unprotectTool;
    QAction* searchHarder;
    QAction* addSuggestion;
    QAction* dismissSuggestion;
    QAction* nextSuggestion;
    QAction* nameFace;
    QAction* includeFace;
    QAction* deleteFace;
    QAction* tryAnother;
    QAction* tryOtherMethod;
    QAction* chooseReferences;
    QAction* resetTreatment;
    QAction* nextFace;
    QAction* previousFace;
    // View
    QActionGroup* compare; ///< each with its CompareMode as data
    QAction* wipe;
    QAction* sideBySide;
    QAction* original;
    QAction* invented;
    QAction* peek; ///< shows the original while its key is held
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fit;
    QAction* actualSize;
    QAction* zoomFace;
    QAction* showFrames;
    QAction* nextPhoto;
    QAction* previousPhoto;
    QMenu* panels; ///< for what can be shown and hidden; filled by its owner
    // Help
    QAction* shortcuts;
    QAction* report;
    QAction* logFolder;
    QAction* about;

private:
    void makeFile(QMainWindow& window);
    void makeEdit(QMainWindow& window);
    void makePhoto(QMainWindow& window);
    void makeFace(QMainWindow& window);
    void makeSuggestions(QMenu* menu);
    void makeView(QMainWindow& window);
    void makeHelp(QMainWindow& window);
    void makeBar(QMainWindow& window);
};

} // namespace heirloom::ui
