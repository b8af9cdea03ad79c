// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/direction.h"

#include <QGuiApplication>

namespace eyewall::support {

namespace {

constexpr QChar kBegin(0x2066);   // LEFT-TO-RIGHT ISOLATE
constexpr QChar kAsFirst(0x2068); // FIRST STRONG ISOLATE
constexpr QChar kEnd(0x2069);     // POP DIRECTIONAL ISOLATE

} // namespace

QString leftToRight(const QString &code)
{
    return code.isEmpty() || !QGuiApplication::isRightToLeft() ? code : kBegin + code + kEnd;
}

QString asItReads(const QString &text)
{
    return text.isRightToLeft() ? kAsFirst + text + kEnd : text;
}

QString withoutDirection(QString text)
{
    text.removeIf([](QChar c) { return c >= kBegin && c <= kEnd; });
    return text;
}

} // namespace eyewall::support
