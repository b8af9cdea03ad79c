// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/templatefunction.h"

namespace eyewall {

class Context;

namespace web {

/// What every page may name: request, current_user, locale and what calledLocale() knows, static_url(),
/// reverse_url(), xsrf_form_html(), the UI methods and modules of the settings. The context outlives it. The
/// first static_url() of a file that is new reads it, on the loop.
/// Thread: its connection's loop.
[[nodiscard]] TemplateScope pageScope(Context &context);

} // namespace web
} // namespace eyewall
