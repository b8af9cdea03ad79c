// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/topicfields.h"

namespace eyewall::models {

using capture::FilterKey;

void TopicFields::show(FilterKey key, capture::FilterProbe &probe) const
{
    if (key == FilterKey::Text || key == FilterKey::Topic)
        probe.see(QStringView(m_topic.name));
    if (key == FilterKey::Text && m_topic.isLatestText)
        probe.see(m_topic.latest);
}

std::optional<double> TopicFields::number(FilterKey key) const
{
    switch (key) {
    case FilterKey::Members:
        return double(m_topic.members);
    case FilterKey::Messages:
        return double(m_topic.published);
    case FilterKey::Rate:
        return m_topic.rate;
    default:
        return std::nullopt;
    }
}

} // namespace eyewall::models
