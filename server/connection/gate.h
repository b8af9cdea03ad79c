// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlssource.h"

#include <memory>

namespace eyewall::connection {

/// What the connections of one listener have in common. Lives as long as its server; does not change while
/// that listens. Thread: any.
struct Gate {
    std::unique_ptr<net::TlsSource> tls; ///< null: without
};

} // namespace eyewall::connection
