// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <vector>

namespace eyewall::capture {

/// Adds to sums what an event adds to those of a server. Thread: any.
void tally(monitor::Totals &totals, const monitor::ConnectionOpened &event);
void tally(monitor::Totals &totals, const monitor::ConnectionClosed &event);
void tally(monitor::Totals &totals, const monitor::RequestSeen &request);
void tally(monitor::Totals &totals, const monitor::MessageSeen &message);

/// The same for figures of routes, which are in the order of their ids; an event of no route among them
/// changes nothing.
void tally(std::vector<monitor::RouteFigures> &routes, const monitor::RequestSeen &request);
void tally(std::vector<monitor::RouteFigures> &routes, const monitor::MessageSeen &message);

/// What `all` has beyond `part`; nothing where that has more.
[[nodiscard]] monitor::Totals difference(const monitor::Totals &all, const monitor::Totals &part);

/// The same for figures of the same routes in the same order; what is no count is that of `all`.
[[nodiscard]] std::vector<monitor::RouteFigures> difference(const std::vector<monitor::RouteFigures> &all,
                                                            const std::vector<monitor::RouteFigures> &part);

/// Of the answers that are complete, without upgrades.
[[nodiscard]] monitor::Quantiles latencyOf(const std::vector<monitor::RequestSeen> &requests);

} // namespace eyewall::capture
