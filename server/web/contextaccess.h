// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/context.h"

namespace eyewall::web {

/// What the library does with a Context and a program may not. Thread: as Context.
struct ContextAccess {
    [[nodiscard]] static std::unique_ptr<Context> make() { return std::unique_ptr<Context>(new Context); }
    static void begin(Context &context, http::Exchange &exchange) { context.begin(exchange); }
    /// The request moves to a copy of its own, which outlives the call of the handler.
    static void detach(Context &context) { context.keepRequest(); }
    static void end(Context &context) { context.end(); }
    static void abort(Context &context) { context.abort(); }
    /// The answer is somebody else's business: the exchange is no longer looked at.
    static void handOver(Context &context) { context.m_isFinished = true; }

    [[nodiscard]] static http::Exchange &exchange(Context &context) { return *context.m_exchange; }
    [[nodiscard]] static QByteArrayView routedPath(const Context &context) { return context.routedPath(); }
    /// Of a path that was not in normal form.
    [[nodiscard]] static QByteArray &pathBuffer(Context &context) { return context.rare().normalPath; }
    [[nodiscard]] static Match &match(Context &context) { return context.m_match; }
    /// A parameter as it was sent, percent-encoded.
    [[nodiscard]] static QByteArrayView capture(const Context &context, QByteArrayView name)
    {
        return context.capture(name);
    }
    [[nodiscard]] static bool streamsBody(const Context &context) { return context.streamsBody(); }
    /// Whether this route, if it has a handler for the method, wants the token against forged requests.
    [[nodiscard]] static bool checksXsrf(const Context &context) { return context.checksXsrf(); }
    /// Throws HttpError when a form that is the body, or the query, is malformed.
    static void parseArguments(const Context &context) { context.parseArguments(); }

    static void setRoute(Context &context, const Route *route) { context.m_route = route; }
    [[nodiscard]] static const Route *route(const Context &context) { return context.m_route; }
    static void setHandler(Context &context, std::unique_ptr<RequestHandler> handler);
    [[nodiscard]] static RequestHandler *handler(const Context &context)
    {
        return context.m_rare.handler.get();
    }
    static void setPolicy(Context &context, const AnswerPolicy &policy) { context.m_policy = &policy; }
    [[nodiscard]] static const AnswerPolicy &policy(const Context &context) { return *context.m_policy; }
    [[nodiscard]] static RequestState &state(Context &context) { return context.state(); }

    static void clearAnswer(Context &context) { context.clearAnswer(); }
    /// In place of the content.
    static void setFile(Context &context, FileContent file);
    [[nodiscard]] static FileContent &fileContent(Context &context) { return context.m_file; }
    [[nodiscard]] static FileContent takeFile(Context &context) { return std::exchange(context.m_file, {}); }
    static void setUpgrade(Context &context, std::unique_ptr<http::Upgrade> upgrade);
    /// Sends the head of a stream, once.
    static void beginStream(Context &context) { context.beginStream(); }
    /// The answer needs this before it can be sent: the application detaches the request, runs it when the
    /// handler has ended and calls finish() again.
    static void defer(Context &context, core::UniqueFunction<Task<>(Context &)> step)
    {
        context.rare().deferred = std::move(step);
    }
    /// Something still writes: the context has to last until writesEnded().
    [[nodiscard]] static bool isWriting(const Context &context) { return context.isWriting(); }
    [[nodiscard]] static Task<> writesEnded(Context &context);
    [[nodiscard]] static bool isDeferred(const Context &context) { return context.isDeferred(); }
    [[nodiscard]] static auto takeDeferred(Context &context)
    {
        return std::exchange(context.m_rare.deferred, nullptr);
    }
};

} // namespace eyewall::web
