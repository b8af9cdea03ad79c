// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/contextpool.h"

#include "server/core/taskscope.h"
#include "server/web/context.h"

#include <vector>

namespace eyewall::web {
namespace {

// A plain handler uses one at a time; more are free only after many coroutine handlers ended.
constexpr std::size_t kMostSpare = 64;
// Buffers above this are not kept for the next request.
constexpr qsizetype kLargestBuffer = 64 * 1024;

std::vector<std::unique_ptr<Context>> &spareContexts()
{
    thread_local std::vector<std::unique_ptr<Context>> spare;
    return spare;
}

core::TaskScope &tasks()
{
    thread_local core::TaskScope scope;
    return scope;
}

} // namespace

ContextPtr takeContext(http::Exchange &exchange)
{
    auto &spare = spareContexts();
    std::unique_ptr<Context> context;
    if (spare.empty()) {
        context = std::make_unique<Context>();
    } else {
        context = std::move(spare.back());
        spare.pop_back();
    }
    context->begin(exchange);
    return ContextPtr(context.release());
}

void ContextReturn::operator()(Context *context) const
{
    std::unique_ptr<Context> owned(context);
    owned->end();
    auto &spare = spareContexts();
    if (spare.size() < kMostSpare && owned->response().body.capacity() <= kLargestBuffer)
        spare.push_back(std::move(owned));
}

void keepTask(Task<> task)
{
    if (!task.isReady())
        tasks().spawn(std::move(task));
}

} // namespace eyewall::web
