// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace eyewall::inspectors {

/// Whether an SVG of a stranger can be drawn: UTF-8, at most 1 MiB, and it needs nothing but itself, and not
/// too much of that. No document type, entities, style sheets, pictures inside, or references to elsewhere;
/// few repetitions, for each can repeat the others. What is no XML at all is harmless. Thread: any.
[[nodiscard]] bool isHarmlessSvg(const QByteArray &svg);

} // namespace eyewall::inspectors
