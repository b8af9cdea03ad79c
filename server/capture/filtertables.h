// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

#include <QLatin1String>

/// How the lists of keys and words are written down. Immutable: usable from any thread.
namespace eyewall::capture::filterlists {

constexpr quint8 bit(FilterTable table)
{
    return quint8(1u << unsigned(table));
}
inline constexpr quint8 R = bit(FilterTable::Requests);
inline constexpr quint8 C = bit(FilterTable::Connections);
inline constexpr quint8 M = bit(FilterTable::Messages);
inline constexpr quint8 T = bit(FilterTable::Topics);
inline constexpr quint8 L = bit(FilterTable::Log);
inline constexpr quint8 kAll = 0xff;

inline QLatin1String operator""_n(const char *text, std::size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

} // namespace eyewall::capture::filterlists
