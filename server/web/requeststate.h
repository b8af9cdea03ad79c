// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/locale/locale.h"
#include "server/web/outputtransform.h"
#include "server/web/requestvalues.h"

#include <QtCore/QByteArray>
#include <QtCore/QVariant>

#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace eyewall::web {

class UiResources;

/// What only some requests need, made when it is first asked for. Thread: its connection's loop.
struct RequestState {
    RequestState();
    ~RequestState();

    RequestValues values;
    std::optional<QVariant> user; ///< absent until it is known
    std::optional<Locale> locale;
    QByteArray xsrfToken;                                     ///< without a mask; empty until it is needed
    std::exception_ptr failure;                               ///< that the answer is about
    std::unique_ptr<UiResources> resources;                   ///< of the UI modules while a page is rendered
    std::vector<std::unique_ptr<OutputTransform>> transforms; ///< of the content
    bool hasTransformed = false;                              ///< the first piece of content was
};

} // namespace eyewall::web
