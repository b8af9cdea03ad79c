// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/colors.h"

#include <QIcon>

namespace eyewall::support {

enum class Symbol {
    Dashboard,
    Connections,
    Requests,
    Messages,
    Topics,
    Log,
    Settings,
    Pause,
    Play,
    Clear,
    Copy,
    Open,
    Send,
    Close,
    Search,
};

/// A symbol in a colour of the application's palette, looked up when it is painted: it follows the theme and
/// is sharp at any device pixel ratio. A checked or selected state shows a dim symbol in the text colour.
/// Thread: GUI.
QIcon icon(Symbol symbol, Role role = Role::DimText);

/// The icon of the program, in its own colours. Thread: GUI.
QIcon applicationIcon();

} // namespace eyewall::support
