// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"
#include "widgets/models/topic.h"

namespace eyewall::models {

/// A topic as a filter sees it. Thread: GUI.
class TopicFields final : public capture::FilterSubject {
public:
    /// Lives longer.
    explicit TopicFields(const Topic &topic)
        : m_topic(topic)
    {
    }

    void show(capture::FilterKey key, capture::FilterProbe &probe) const override;
    [[nodiscard]] std::optional<double> number(capture::FilterKey key) const override;
    [[nodiscard]] bool is(capture::FilterFlag) const override { return false; }

private:
    const Topic &m_topic;
};

} // namespace eyewall::models
