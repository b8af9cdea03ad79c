// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <functional>

namespace eyewall {

class Context;

/// How a folder, or a StaticSource, is served. Thread: any (a value).
struct StaticOptions {
    QByteArray index = "index.html"; ///< sent for a folder; empty: folders are 404
    bool servesHidden = false;       ///< names that begin with "."; else 404
    QByteArray cacheControl;         ///< of that field; empty: none
    /// "x.js.br" and "x.js.gz" beside "x.js" are sent in its place to clients that accept that coding, if
    /// they are not older. Only for types that get smaller, and only out of folders.
    bool usesPrecompressed = true;
    /// Names that are asked for at "/" wherever the rest is: {"favicon.ico", "robots.txt"}.
    QByteArrayList alsoAtRoot = {};
    /// Sets fields of its own for a file of this name, after all others but before the version in "?v=" is
    /// looked at. Called on all workers at the same time.
    std::function<void(Context &, const QByteArray &name)> setFields = {};
};

} // namespace eyewall
