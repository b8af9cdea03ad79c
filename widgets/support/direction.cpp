// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/direction.h"

#include <QGuiApplication>

namespace eyewall::support {

namespace {

constexpr QChar kBegin(0x2066); // LEFT-TO-RIGHT ISOLATE
constexpr QChar kEnd(0x2069);   // POP DIRECTIONAL ISOLATE

} // namespace

QString leftToRight(const QString &code)
{
    return code.isEmpty() || !QGuiApplication::isRightToLeft() ? code : kBegin + code + kEnd;
}

} // namespace eyewall::support
