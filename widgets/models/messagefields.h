// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"
#include "widgets/models/messagemodel.h"

namespace eyewall::models {

/// A message as a filter sees it. Thread: GUI.
class MessageFields final : public capture::FilterSubject {
public:
    /// All of it lives longer.
    MessageFields(const monitor::MessageSeen &message, const monitor::Endpoint &client,
                  const RouteNames &routes, const Labels &labels)
        : m_message(message)
        , m_client(client)
        , m_routes(routes)
        , m_labels(labels)
    {
    }

    void show(capture::FilterKey key, capture::FilterProbe &probe) const override;
    [[nodiscard]] std::optional<double> number(capture::FilterKey key) const override;
    [[nodiscard]] bool is(capture::FilterFlag flag) const override;

private:
    void showClient(capture::FilterProbe &probe) const;
    void showLabel(capture::FilterProbe &probe) const;

    const monitor::MessageSeen &m_message;
    const monitor::Endpoint &m_client;
    const RouteNames &m_routes;
    const Labels &m_labels;
};

} // namespace eyewall::models
