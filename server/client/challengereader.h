// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace eyewall::client {

/// One way to authenticate that a server offers (RFC 9110 section 11.3). Thread: any (a value).
struct Challenge {
    QByteArray scheme;
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< without quotes

    /// Of the first parameter of that name, compared without case; absent: there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
};

/// The challenges of a WWW-Authenticate field, whose commas part parameters as well as challenges; without
/// the first one that is not understood and what is behind it.
[[nodiscard]] std::vector<Challenge> readChallenges(QByteArrayView field);

} // namespace eyewall::client
