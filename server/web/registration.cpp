// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/registration.h"

#include "server/web/routetable.h"

#include <iterator>

namespace eyewall::web {

Registration::Registration(RouteTable &table)
    : m_table(table)
    , m_outer(std::exchange(table.m_registration, this))
    , m_patterns(table.m_router.size())
    , m_listed(table.m_list->routes().size())
    , m_endpoints(table.m_endpoints.size())
    , m_middleware(table.m_middleware.size())
    , m_partFallbacks(table.m_partFallbacks.size())
    , m_tookUnknownMethods(table.m_list->takesUnknownMethods())
{
}

Registration::~Registration()
{
    m_table.m_registration = m_outer;
    if (!m_isKept)
        takeBack();
    else if (m_outer)
        leaveToOuter();
}

// Routes first: they point at all the rest.
void Registration::takeBack()
{
    for (auto before = m_before.rbegin(); before != m_before.rend(); ++before)
        *before->first = std::move(before->second);
    m_table.m_routes.resize(std::size_t(m_patterns));
    m_table.m_router.truncate(m_patterns);
    m_table.m_list->truncate(m_listed);
    m_table.m_list->setTakesUnknownMethods(m_tookUnknownMethods);
    m_table.m_partFallbacks.resize(m_partFallbacks);
    m_table.m_endpoints.resize(m_endpoints);
    const bool hadMiddleware = m_table.m_middleware.size() > m_middleware;
    m_table.m_middleware.resize(m_middleware);
    if (hadMiddleware)
        m_table.surroundAll();
    m_table.touch();
}

void Registration::leaveToOuter()
{
    std::move(m_before.begin(), m_before.end(), std::back_inserter(m_outer->m_before));
}

} // namespace eyewall::web
