// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::support {

/// Whether things should change without moving: a person said so, or, as long as nobody said anything, the
/// animations of the style take no time. Thread: GUI.
bool isMotionReduced();
/// What a person says, for the whole program.
void setMotionReduced(bool isReduced);

} // namespace eyewall::support
