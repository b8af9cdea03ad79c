// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterterm.h"

#include <algorithm>
#include <span>

namespace eyewall::capture {

namespace {

class PatternProbe final : public FilterProbe {
public:
    PatternProbe(std::span<const FilterPattern> patterns, FilterEffort &effort)
        : m_patterns(patterns)
        , m_effort(effort)
    {
    }

protected:
    bool isWanted(QByteArrayView utf8) const override { return isAny(utf8); }
    bool isWanted(QStringView text) const override { return isAny(text); }

private:
    template<typename View>
    bool isAny(View view) const
    {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
                           [&](const FilterPattern &pattern) { return pattern.matches(view, m_effort); });
    }

    std::span<const FilterPattern> m_patterns;
    FilterEffort &m_effort;
};

bool isShown(const FilterSubject &subject, FilterKey key, std::span<const FilterPattern> patterns,
             FilterEffort &effort)
{
    PatternProbe probe(patterns, effort);
    subject.show(key, probe);
    return probe.hasFound();
}

bool isAt(const FilterSubject &subject, const FilterTerm::Address &address, FilterEffort &effort)
{
    if (address.port && subject.number(FilterKey::Port) != address.port)
        return false;
    return isShown(subject, FilterKey::Client, {&address.pattern, 1}, effort);
}

} // namespace

bool FilterTerm::isLive() const
{
    const auto isLiveFlag = [](FilterFlag flag) {
        return flag == FilterFlag::Slow || flag == FilterFlag::Queued;
    };
    return infoOf(key).isLive || std::any_of(flags.begin(), flags.end(), isLiveFlag);
}

bool FilterTerm::has(const FilterSubject &subject, FilterEffort &effort) const
{
    switch (infoOf(key).kind) {
    case FilterKind::Text:
    case FilterKind::Name:
        return isShown(subject, key, patterns, effort);
    case FilterKind::Address:
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const Address &address) { return isAt(subject, address, effort); });
    case FilterKind::Flag:
        return std::any_of(flags.begin(), flags.end(), [&](FilterFlag flag) { return subject.is(flag); });
    default:
        break;
    }
    const std::optional<double> value = subject.number(key);
    return value && std::any_of(ranges.begin(), ranges.end(),
                                [&](const FilterRange &range) { return range.contains(*value); });
}

bool FilterNode::matches(const FilterSubject &subject, FilterEffort &effort) const
{
    const auto isMatch = [&](const FilterNode &child) { return child.matches(subject, effort); };
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Term:
        return term.matches(subject, effort);
    case Kind::Not:
        return !children.front().matches(subject, effort);
    case Kind::And:
        return std::all_of(children.begin(), children.end(), isMatch);
    case Kind::Or:
        return std::any_of(children.begin(), children.end(), isMatch);
    }
    return true;
}

bool FilterNode::isLive() const
{
    if (kind == Kind::Term)
        return term.isLive();
    return std::any_of(children.begin(), children.end(),
                       [](const FilterNode &child) { return child.isLive(); });
}

} // namespace eyewall::capture
