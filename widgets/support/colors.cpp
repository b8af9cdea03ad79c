// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/colors.h"

namespace eyewall::support {

const QColor &Colors::of(Role role) const
{
    switch (role) {
    case Role::Window:
        return window;
    case Role::Surface:
        return surface;
    case Role::Raised:
        return raised;
    case Role::Hairline:
        return hairline;
    case Role::Text:
        return text;
    case Role::DimText:
        return dimText;
    case Role::Selection:
        return selection;
    case Role::Accent:
        return accent;
    case Role::Http:
        return http;
    case Role::WebSocket:
        return webSocket;
    case Role::EventStream:
        return eventStream;
    case Role::Good:
        return good;
    case Role::Warning:
        return warning;
    case Role::Error:
        return error;
    }
    Q_UNREACHABLE();
}

const Colors &lightColors()
{
    static const Colors colors{
        .window = QColor(0xf3f6f9),
        .surface = QColor(0xffffff),
        .raised = QColor(0xeef2f6),
        .hairline = QColor(0xd8e0e8),
        .text = QColor(0x17222d),
        .dimText = QColor(0x5f7080),
        .selection = QColor(0xdcecf9),
        .accent = QColor(0x0b79bf),
        .http = QColor(0x0b79bf),
        .webSocket = QColor(0x6b46d6),
        .eventStream = QColor(0xa86400),
        .good = QColor(0x14804a),
        .warning = QColor(0xa86400),
        .error = QColor(0xc62f2f),
        .isDark = false,
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = QColor(0x0f161d),
        .surface = QColor(0x151e27),
        .raised = QColor(0x1b2631),
        .hairline = QColor(0x263442),
        .text = QColor(0xdbe5ee),
        .dimText = QColor(0x8496a7),
        .selection = QColor(0x1f3a52),
        .accent = QColor(0x4cc2ff),
        .http = QColor(0x4cc2ff),
        .webSocket = QColor(0xa78bfa),
        .eventStream = QColor(0xf5b454),
        .good = QColor(0x4fd18b),
        .warning = QColor(0xf5b454),
        .error = QColor(0xff6b6b),
        .isDark = true,
    };
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

const Colors &colorsFor(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QColor blended(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](double a, double b) {
        return qBound(0, qRound(a * share + b * (1 - share)), 255);
    };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

QPalette paletteFor(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.raised);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.dimText);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, blended(colors.text, colors.raised, 0.12));
    palette.setColor(QPalette::Midlight, colors.raised);
    palette.setColor(QPalette::Mid, colors.hairline);
    palette.setColor(QPalette::Dark, colors.hairline);
    palette.setColor(QPalette::Shadow, colors.isDark ? QColor(Qt::black) : colors.dimText);
    const QColor disabled = blended(colors.dimText, colors.surface, 0.6);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.raised);
    return palette;
}

} // namespace eyewall::support
