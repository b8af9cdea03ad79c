// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/locale/locale.h"

#include <QtCore/QVariant>

#include <optional>

namespace eyewall::web {

/// What pages call of the language of their answer: _(text), _(text, plural, count), translate(..) which is
/// the same, pgettext(context, ..), locale.format_date(time), locale.format_day(time), locale.list(texts) and
/// locale.friendly_number(n). Nothing for other names. Thread: any.
[[nodiscard]] std::optional<core::Result<QVariant>> calledLocale(const Locale &locale, const QString &name,
                                                                 const QVariantList &arguments);

/// Whether calledLocale() knows the name.
[[nodiscard]] bool isLocaleCall(const QString &name);

/// "locale" of a page: code, name, is_rtl.
[[nodiscard]] QVariantMap localeMap(const Locale &locale);

} // namespace eyewall::web
