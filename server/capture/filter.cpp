// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"

#include "server/capture/filterparser.h"

#include <utility>

namespace eyewall::capture {

Filter::Filter()
    : m_root(std::make_shared<const FilterNode>())
{
}

FilterResult Filter::parse(QStringView text, const FilterContext &context)
{
    auto outcome = FilterParser(text, context).parse();
    if (const auto *error = std::get_if<FilterError>(&outcome))
        return *error;
    Filter filter;
    filter.m_text = text.toString();
    filter.m_root = std::make_shared<const FilterNode>(std::get<FilterNode>(std::move(outcome)));
    filter.m_isLive = filter.m_root->isLive();
    return filter;
}

bool Filter::matches(const FilterSubject &subject) const
{
    FilterEffort effort;
    return matches(subject, effort);
}

bool Filter::matches(const FilterSubject &subject, FilterEffort &effort) const
{
    return m_root->matches(subject, effort);
}

bool Filter::isEmpty() const
{
    return m_root->kind == FilterNode::Kind::All;
}

bool Filter::isLive() const
{
    return m_isLive;
}

} // namespace eyewall::capture
