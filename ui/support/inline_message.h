// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFrame>
#include <QString>

class QLabel;
class QPropertyAnimation;
class QPushButton;
class QToolButton;

namespace heirloom::ui {

/// One sentence above what it is about, instead of a dialog: with an icon, perhaps something to do about it, and a cross.
/// It takes no room while it says nothing. It slides in, unless the style does without animation
/// (QStyle::SH_Widget_Animation_Duration is 0), and announces itself to screen readers. A newer sentence replaces the
/// older. Thread: the window's.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    enum class Closing { ByUser, ByCaller }; ///< whether there is a cross

    explicit InlineMessage(Closing closing = Closing::ByUser, QWidget* parent = nullptr);

    /// `action`: what the button says; without it there is none. `refusal`: the same of a second one, to a question. The
    /// sentence is plain text.
    void say(Kind kind, const QString& sentence, const QString& action = {}, const QString& refusal = {});
    /// Takes the sentence away.
    void clear();
    bool isSaying() const { return !m_sentence.isEmpty(); }
    Kind kind() const { return m_kind; }
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    /// The action's button was pressed; the message stays until somebody clears it.
    void actionTriggered();
    void refused();
    /// The user closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QColor signColour() const;
    void showIcon();
    void slideIn();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_refusal;
    QToolButton* m_close;
    QPropertyAnimation* m_slide;
    QString m_sentence;
    Kind m_kind = Kind::Info;
};

} // namespace heirloom::ui
