// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"
#include "server/monitor/logbook.h"

namespace eyewall::models {

/// A line of the log as a filter sees it. Thread: GUI.
class LogFields final : public capture::FilterSubject {
public:
    /// Lives longer.
    explicit LogFields(const monitor::LogLine &line)
        : m_line(line)
    {
    }

    void show(capture::FilterKey key, capture::FilterProbe &probe) const override;
    [[nodiscard]] std::optional<double> number(capture::FilterKey key) const override;
    [[nodiscard]] bool is(capture::FilterFlag) const override { return false; }

private:
    const monitor::LogLine &m_line;
};

} // namespace eyewall::models
