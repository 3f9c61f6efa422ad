// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace heirloom::ui {

/// What there is to choose while a photo is cropped: the shape, and a line that is to be level. Thread: the window's.
class CropOptions : public QWidget {
    Q_OBJECT

public:
    explicit CropOptions(QWidget* parent = nullptr);

    /// Width to height of what can be cropped, > 0: of what "as the photo" means.
    void setPhotoRatio(double widthToHeight);
    /// Of the crop; 0: any.
    double ratio() const;
    // These send no signal.
    void setDrawingLine(bool drawing);
    /// Any shape, no line, and upright if the photo is.
    void reset(double photoRatio);

Q_SIGNALS:
    void ratioChanged(double widthToHeight);
    /// The next drag in the photo is a line that is to be level or upright.
    void lineRequested(bool wanted);
    void finished();
    void givenUp();

private:
    QComboBox* m_shapes;
    QToolButton* m_upright;
    QToolButton* m_line;
    double m_photoRatio = 1;
};

} // namespace heirloom::ui
