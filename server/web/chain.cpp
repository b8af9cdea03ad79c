// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/chain.h"

#include "server/web/xsrf.h"

namespace eyewall {

Step::Step(web::Chain &chain, Task<> task)
    : m_chain(&chain)
    , m_task(std::move(task))
{
    if (m_task->isReady()) {
        m_isAwaited = true;
        m_task->operator co_await().await_resume();
    }
}

Step::~Step()
{
    if (m_task && !m_isAwaited)
        m_chain->adopt(std::move(*m_task));
}

Task<> Step::nothing()
{
    co_return;
}

Step Next::operator()() const
{
    return m_chain->runFrom(m_index);
}

namespace web {

bool Middleware::covers(const QByteArray &pattern) const
{
    if (prefix.isEmpty() || pattern == prefix)
        return true;
    return pattern.startsWith(prefix) && (prefix.endsWith('/') || pattern[prefix.size()] == '/');
}

Chain::Chain(Context &context, std::span<const Middleware *const> middleware, const Endpoint &endpoint)
    : m_context(context)
    , m_middleware(middleware)
    , m_endpoint(endpoint)
{
}

Step Chain::runFrom(std::size_t index)
{
    return index < m_middleware.size() ? runMiddleware(*m_middleware[index], index) : runEndpoint();
}

Step Chain::runMiddleware(const Middleware &middleware, std::size_t index)
{
    const Next next(*this, index + 1);
    if (const auto *task = std::get_if<1>(&middleware.function))
        return Step(*this, (*task)(m_context, next));
    std::get<0>(middleware.function)(m_context, next);
    return {};
}

Step Chain::runEndpoint()
{
    if (m_endpoint.xsrfCheck == XsrfCheck::Before)
        checkXsrf(m_context);
    if (const auto *task = std::get_if<1>(&m_endpoint.function))
        return Step(*this, (*task)(m_context));
    std::get<0>(m_endpoint.function)(m_context);
    return {};
}

Task<> Chain::settle()
{
    // A task may adopt another while it is waited for.
    while (!m_adopted.empty()) {
        Task<> task = std::move(m_adopted.back());
        m_adopted.pop_back();
        try {
            co_await task;
        } catch (...) {
            m_lateFailure = m_lateFailure ? m_lateFailure : std::current_exception();
        }
    }
}

} // namespace web
} // namespace eyewall
