// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"
#include "widgets/models/connectioncells.h"

namespace eyewall::models {

/// A connection as a filter sees it. Thread: GUI.
class ConnectionFields final : public capture::FilterSubject {
public:
    /// All of it lives longer.
    ConnectionFields(const Connection &connection, const ConnectionContext &context)
        : m_connection(connection)
        , m_context(context)
    {
    }

    void show(capture::FilterKey key, capture::FilterProbe &probe) const override;
    [[nodiscard]] std::optional<double> number(capture::FilterKey key) const override;
    [[nodiscard]] bool is(capture::FilterFlag flag) const override;

private:
    [[nodiscard]] std::optional<double> figure(capture::FilterKey key) const;
    void showWords(capture::FilterProbe &probe) const;
    void showComment(capture::FilterProbe &probe) const;
    void showLabel(capture::FilterProbe &probe) const;
    void showTopics(capture::FilterProbe &probe) const;

    const Connection &m_connection;
    const ConnectionContext &m_context;
};

} // namespace eyewall::models
