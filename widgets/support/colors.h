// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace eyewall::support {

/// What a colour means. Never decoration, and never alone: a word or a shape stands beside it.
enum class Role {
    Window,
    Surface,
    Raised,
    Hairline,
    Text,
    DimText,
    Selection,
    Accent,
    Http,
    WebSocket,
    EventStream,
    Good,
    Warning,
    Error,
};

/// The colours of one palette by role. Thread: any.
struct Colors {
    QColor window;
    QColor surface;
    QColor raised;
    QColor hairline;
    QColor text;
    QColor dimText;
    QColor selection;
    QColor accent;
    QColor http;
    QColor webSocket;
    QColor eventStream;
    QColor good;
    QColor warning;
    QColor error;
    bool isDark = false;

    const QColor &of(Role role) const;
};

const Colors &lightColors();
const Colors &darkColors();

/// True when the palette writes light on dark.
bool isDark(const QPalette &palette);

/// The colours that go with a widget's palette: `const Colors &c = colorsFor(palette())` while painting.
const Colors &colorsFor(const QPalette &palette);

/// The Qt palette of these colours. PlaceholderText is the dim text: a label with that foreground role is
/// dim.
QPalette paletteFor(const Colors &colors);

/// `top` over `bottom`, where `share` (0 to 1) is how much of `top` is seen. Opaque.
QColor blended(const QColor &top, const QColor &bottom, double share);

} // namespace eyewall::support
