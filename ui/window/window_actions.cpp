// SPDX-License-Identifier: Apache-2.0
#include "ui/window/window_actions.h"

#include "ui/canvas/canvas_types.h"
#include "ui/style/style.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace heirloom::ui {
namespace {

/// An action of a menu. `explanation`: a whole sentence, for the tool tip and the status bar.
QAction* add(QMenu* menu, const QString& iconName, const QString& text, const QKeySequence& keys,
             const QString& explanation)
{
    auto* action = new QAction(text, menu->parentWidget());
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setStatusTip(explanation);
    QString tip = explanation;
    if (!keys.isEmpty())
        tip += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    menu->addAction(action);
    return action;
}

QAction* addChoice(QActionGroup* group, QAction* action, int data)
{
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

/// Text beside the icon, for what should be found at first sight.
void showText(QToolBar* bar, QAction* action)
{
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window) : QObject(&window)
{
    makeFile(window);
    makeEdit(window);
    tools = new QActionGroup(this);
    makePhoto(window);
    makeFace(window);
    makeView(window);
    makeHelp(window);
    makeBar(window);
}

void WindowActions::makeFile(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&File"));
    openPhotos = add(menu, "open", tr("&Open Photos…"), QKeySequence::Open,
                     tr("Opens photos, to restore the faces in them."));
    openFolder = add(menu, "open-folder", tr("Open a &Folder…"), QKeySequence("Ctrl+Shift+O"),
                     tr("Opens all photos of a folder and of the folders in it."));
    recent = menu->addMenu(tr("Open &Recent"));
    menu->addSeparator();
    openProject = add(menu, {}, tr("Open a &Project…"), {},
                      tr("Opens a project that was saved: photos, faces and settings."));
    save = add(menu, "save", tr("&Save Project"), QKeySequence::Save,
               tr("Saves which photos are open and what was decided about their faces."));
    saveAs = add(menu, {}, tr("Save Project &As…"), QKeySequence("Ctrl+Shift+S"),
                 tr("Saves the project under another name."));
    recover = add(menu, {}, tr("Recover &Unsaved Work"), {},
                  tr("Goes back to what was open when the program ended without saving."));
    recover->setEnabled(false);
    menu->addSeparator();
    exportPhoto = add(menu, "export", tr("&Export…"), QKeySequence("Ctrl+E"),
                      tr("Saves the restored photo beside the original, which is never changed."));
    exportAll = add(menu, "export-all", tr("Export A&ll…"), QKeySequence("Ctrl+Shift+E"),
                    tr("Restores and saves all open photos, one after the other."));
    menu->addSeparator();
    removePhotos = add(menu, "close", tr("&Remove from the Strip"), QKeySequence("Ctrl+W"),
                       tr("Takes the selected photos out of the strip; their files stay."));
    quit = add(menu, {}, tr("&Quit"), QKeySequence::Quit,
               tr("Ends the program; unsaved work is offered at the next start."));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, "undo", tr("&Undo"), QKeySequence::Undo, tr("Takes the last change back."));
    redo = add(menu, "redo", tr("&Redo"), QKeySequence::Redo, tr("Makes the change again that was taken back."));
    menu->addSeparator();
    paste = add(menu, "paste", tr("&Paste"), QKeySequence::Paste,
                tr("Opens the picture or the files that were copied."));
    menu->addSeparator();
    copyToFaces = add(menu, "copy-settings", tr("Copy Settings to All &Faces"), QKeySequence("Ctrl+Shift+C"),
                      tr("Gives all faces of this photo the settings of the selected one."));
    copyToPhotos = add(menu, {}, tr("Copy Settings to All P&hotos"), {},
                       tr("Gives all faces of all open photos the settings of the selected one."));
    clearStrokes = add(menu, {}, tr("Clear &Protection"), {},
                       tr("Takes back everything that was brushed over in this photo."));
    menu->addSeparator();
    preferences = add(menu, "settings", tr("Pre&ferences…"), QKeySequence("Ctrl+,"),
                      tr("Changes device, memory, language and theme."));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makePhoto(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Photo"));
    turnLeft = add(menu, "turn-left", tr("Turn to the &Left"), QKeySequence("L"),
                   tr("Turns the photo by a quarter, against the clock. Nothing is lost."));
    turnRight = add(menu, "turn-right", tr("Turn to the &Right"), QKeySequence("Shift+L"),
                    tr("Turns the photo by a quarter, with the clock. Nothing is lost."));
    mirror = add(menu, "mirror", tr("&Mirror"), QKeySequence("Shift+M"),
                 tr("Left becomes right, as for a slide that was scanned from behind."));
    menu->addSeparator();
    cropTool = addChoice(tools,
                         add(menu, "tool-crop", tr("&Crop and Straighten"), QKeySequence("C"),
                             tr("Drag the frame to what is to be kept; the original stays whole.")),
                         static_cast<int>(CanvasTool::Crop));
}

void WindowActions::makeFace(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("F&ace"));
    const auto tool = [&](CanvasTool kind, const char* iconName, const QString& text, const QKeySequence& keys,
                          const QString& tip) {
        return addChoice(tools, add(menu, iconName, text, keys, tip), static_cast<int>(kind));
    };
    selectTool = tool(CanvasTool::Select, "tool-select", tr("&Select"), QKeySequence("V"),
                      tr("Selects faces and moves the photo."));
    drawTool = tool(CanvasTool::DrawFace, "tool-draw-face", tr("&Add a Face"), QKeySequence("A"),
                    tr("Draw a box around a face that was not found."));
    alignTool = tool(CanvasTool::AlignFace, "tool-align", tr("Adjust the &Points"), QKeySequence("G"),
                     tr("Drag the eyes, the nose and the mouth of the selected face to where they are."));
    protectTool = tool(CanvasTool::Protect, "tool-protect", tr("&Protect"), QKeySequence("P"),
                       tr("Brush over what is to stay as it is in the photo: glasses, jewellery, eyes."));
    unprotectTool = tool(CanvasTool::Unprotect, "tool-unprotect", tr("&Unprotect"), QKeySequence("Shift+P"),
                         tr("Brush over what was protected and is to be restored after all."));
    selectTool->setChecked(true);
    menu->addSeparator();
    makeSuggestions(menu);
    menu->addSeparator();
    nameFace = add(menu, {}, tr("Name Th&is Face…"), QKeySequence("F2"), tr("Says who the selected face is."));
    includeFace = add(menu, "face", tr("&Restore This Face"), QKeySequence("R"),
                      tr("Restores the selected face, or leaves it as it is in the photo."));
    includeFace->setCheckable(true);
    deleteFace = add(menu, "delete", tr("&Delete This Face"), QKeySequence("Shift+Del"),
                     tr("Removes what was taken for a face; the photo itself stays as it is."));
    menu->addSeparator();
    tryAnother = add(menu, "dice", tr("&Try Another"), QKeySequence("T"),
                     tr("Restores the face once more with another seed; everything else stays."));
    tryOtherMethod = add(menu, {}, tr("Try the Other &Method"), QKeySequence("M"),
                         tr("Restores this face by the other method, too, and shows both."));
    chooseReferences = add(menu, "reference", tr("Add &Reference Pictures…"), QKeySequence("Ctrl+R"),
                           tr("Names other pictures of the same person, so that the likeness is kept better."));
    resetTreatment = add(menu, {}, tr("R&eset the Settings"), {},
                         tr("Puts all settings of this face back to their defaults."));
    menu->addSeparator();
    nextFace = add(menu, "next", tr("&Next Face"), QKeySequence("N"), tr("Selects the next face."));
    previousFace = add(menu, "previous", tr("Pre&vious Face"), QKeySequence("Shift+N"), tr("Selects the face before."));
}

void WindowActions::makeSuggestions(QMenu* menu)
{
    searchHarder = add(menu, "zoom-face", tr("Search &Harder"), QKeySequence("H"),
                       tr("Searches this photo once more, also for faces that can hardly be made out."));
    addSuggestion = add(menu, "add", tr("This Is a &Face"), QKeySequence("Y"),
                        tr("Adds the place that may be a face to the faces of the photo."));
    dismissSuggestion = add(menu, "close", tr("This Is N&o Face"), QKeySequence("X"),
                            tr("Takes the place that may be a face away; it is not offered again."));
    nextSuggestion = add(menu, "next", tr("Ne&xt Place"), QKeySequence("J"),
                         tr("Shows the next place that may be a face."));
}

void WindowActions::makeView(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&View"));
    compare = new QActionGroup(this);
    const auto mode = [&](CompareMode kind, const char* iconName, const QString& text, const QKeySequence& keys,
                          const QString& tip) {
        return addChoice(compare, add(menu, iconName, text, keys, tip), static_cast<int>(kind));
    };
    wipe = mode(CompareMode::Wipe, "compare-wipe", tr("&Wipe"), QKeySequence("W"),
                tr("Before and after, divided by a line that can be dragged."));
    sideBySide = mode(CompareMode::SideBySide, "compare-side", tr("&Side by Side"), QKeySequence("S"),
                      tr("Before and after beside each other, moving together."));
    original = mode(CompareMode::Original, "compare-original", tr("&Original"), QKeySequence("Shift+O"),
                    tr("The photo as it was."));
    invented = mode(CompareMode::Invented, "compare-invented", tr("What Is &Invented"), QKeySequence("I"),
                    tr("Shows which parts of the faces the photo does not determine."));
    wipe->setChecked(true);
    peek = add(menu, {}, tr("See the Original While the Key Is &Held"), QKeySequence("O"),
               tr("Shows the photo as it was for as long as the key is held."));
    peek->setAutoRepeat(false);
    menu->addSeparator();
    zoomIn = add(menu, "zoom-in", tr("Zoom &In"), QKeySequence::ZoomIn, tr("Makes the photo larger."));
    zoomOut = add(menu, "zoom-out", tr("Zoom O&ut"), QKeySequence::ZoomOut, tr("Makes the photo smaller."));
    fit = add(menu, "zoom-fit", tr("&Fit"), QKeySequence("Ctrl+0"), tr("Shows the whole photo."));
    actualSize = add(menu, "zoom-100", tr("Actual Si&ze"), QKeySequence("Ctrl+1"),
                     tr("Shows one pixel of the photo as one pixel of the screen."));
    zoomFace = add(menu, "zoom-face", tr("Zoom to the Fa&ce"), QKeySequence("Z"),
                   tr("Shows the selected face as large as fits."));
    menu->addSeparator();
    showFrames = add(menu, {}, tr("Show F&rames"), QKeySequence("F"), tr("Shows frames around the faces."));
    showFrames->setCheckable(true);
    showFrames->setChecked(true);
    menu->addSeparator();
    nextPhoto = add(menu, "next", tr("&Next Photo"), QKeySequence("Ctrl+Right"),
                    tr("Shows the next photo of the strip."));
    previousPhoto = add(menu, "previous", tr("&Previous Photo"), QKeySequence("Ctrl+Left"),
                        tr("Shows the photo before."));
    menu->addSeparator();
    panels = menu->addMenu(tr("Pane&ls"));
}

void WindowActions::makeHelp(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Help"));
    shortcuts = add(menu, "help", tr("&Keyboard Shortcuts"), QKeySequence::HelpContents, tr("Lists all keys."));
    report = add(menu, {}, tr("&Report a Problem…"), {},
                 tr("Shows what helps to find a fault, to be copied; nothing is sent."));
    logFolder = add(menu, {}, tr("Show the &Log"), {}, tr("Opens the folder with the log of the program."));
    menu->addSeparator();
    about = add(menu, "info", tr("&About Heirloom"), {},
                tr("What the program is, whose work it is made of, and what its networks learned."));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeBar(QMainWindow& window)
{
    QToolBar* bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(openPhotos);
    showText(bar, openPhotos);
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions(compare->actions());
    bar->addSeparator();
    bar->addActions({selectTool, drawTool, alignTool, protectTool, unprotectTool});
    bar->addSeparator();
    bar->addActions({cropTool, turnLeft, turnRight});
    bar->addSeparator();
    bar->addActions({zoomOut, zoomIn, fit, actualSize, zoomFace});
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(exportPhoto);
    showText(bar, exportPhoto);
    for (QToolButton* button : bar->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace heirloom::ui
