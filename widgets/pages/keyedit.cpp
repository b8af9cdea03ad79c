// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/keyedit.h"

#include "widgets/support/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace eyewall::pages {

namespace {

/// What a person leaves the field with, with or without Shift.
bool isLeaving(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return isPlain;
    default:
        return false;
    }
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

bool isEmptying(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier &&
           (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete);
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(support::fixedFont(font()));
    setContextMenuPolicy(Qt::NoContextMenu); // text cannot be pasted here
    setAcceptDrops(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyEdit::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

QSize KeyEdit::sizeHint() const
{
    // Of so many it makes room, besides its frame.
    constexpr int kUsualCharacters = 17;
    const QSize usual = QLineEdit::sizeHint();
    const int frame = usual.width() - kUsualCharacters * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    const int text = fontMetrics().horizontalAdvance(placeholderText() + QLatin1Char(' '));
    return {std::max(usual.width(), text + frame), usual.height()};
}

bool KeyEdit::event(QEvent *event)
{
    // Else the shortcut that has these keys now would run.
    if (event->type() == QEvent::ShortcutOverride && !isLeaving(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (isLeaving(*event))
        return event->ignore();
    event->accept();
    if (isModifier(event->key()))
        return;
    // Shift is in a character that needs it: "?" is not Shift+"?" to a shortcut.
    const bool isCharacter = !event->text().isEmpty() && event->text().at(0).isPunct();
    const Qt::KeyboardModifiers ignored =
        isCharacter ? Qt::KeypadModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::KeypadModifier);
    const QKeySequence pressed =
        isEmptying(*event)
            ? QKeySequence()
            : QKeySequence(QKeyCombination(event->modifiers() & ~ignored, Qt::Key(event->key())));
    setKeys(pressed);
    Q_EMIT keysPressed(pressed);
}

/// On X11 the middle button pastes.
void KeyEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        return event->accept();
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace eyewall::pages
