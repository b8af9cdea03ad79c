// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Boost.Beast beside the others: /hello and /ws/echo, asynchronous, one thread.

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <optional>
#include <string>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using Request = http::request<http::empty_body>;
using Error = beast::error_code;

std::string dateNow()
{
    static std::time_t s_second = 0;
    static std::string s_text;
    const std::time_t now = std::time(nullptr);
    if (now != s_second) {
        char text[64];
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&now));
        s_text = text;
        s_second = now;
    }
    return s_text;
}

/// Echoes until the client goes. Keeps itself alive through its handlers.
class EchoSession final : public std::enable_shared_from_this<EchoSession> {
public:
    explicit EchoSession(Socket socket)
        : m_stream(std::move(socket))
    {
        m_stream.auto_fragment(false); // or a message comes back in pieces of 4 KiB
    }

    void start(Request request)
    {
        m_request = std::move(request);
        m_stream.async_accept(m_request, [self = shared_from_this()](Error error) {
            if (!error)
                self->read();
        });
    }

private:
    void read()
    {
        m_stream.async_read(m_buffer, [self = shared_from_this()](Error error, std::size_t) {
            if (!error)
                self->write();
        });
    }

    void write()
    {
        m_stream.text(m_stream.got_text());
        m_stream.async_write(m_buffer.data(), [self = shared_from_this()](Error error, std::size_t) {
            if (error)
                return;
            self->m_buffer.consume(self->m_buffer.size());
            self->read();
        });
    }

    websocket::stream<Socket> m_stream;
    beast::flat_buffer m_buffer;
    Request m_request;
};

/// Answers one request after the other, as Beast's own examples do.
class HttpSession final : public std::enable_shared_from_this<HttpSession> {
public:
    explicit HttpSession(Socket socket)
        : m_socket(std::move(socket))
    {
    }

    void read()
    {
        m_request = {};
        http::async_read(m_socket, m_buffer, m_request,
                         [self = shared_from_this()](Error error, std::size_t) {
                             if (!error)
                                 self->answer();
                         });
    }

private:
    void answer()
    {
        if (websocket::is_upgrade(m_request) && m_request.target() == "/ws/echo") {
            std::make_shared<EchoSession>(std::move(m_socket))->start(std::move(m_request));
            return;
        }
        const bool isHello = m_request.method() == http::verb::get && m_request.target() == "/hello";
        m_response = {isHello ? http::status::ok : http::status::not_found, m_request.version()};
        m_response.set(http::field::server, "Beast");
        m_response.set(http::field::date, dateNow());
        m_response.set(http::field::content_type, "text/plain; charset=utf-8");
        m_response.body() = isHello ? "Hello, World!" : "";
        m_response.keep_alive(m_request.keep_alive());
        m_response.prepare_payload();
        write();
    }

    void write()
    {
        http::async_write(m_socket, m_response, [self = shared_from_this()](Error error, std::size_t) {
            if (!error && self->m_response.keep_alive())
                self->read();
        });
    }

    Socket m_socket;
    beast::flat_buffer m_buffer;
    Request m_request;
    http::response<http::string_body> m_response;
};

void acceptNext(Acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](Error error, Socket socket) {
        if (!error) {
            socket.set_option(asio::ip::tcp::no_delay(true), error);
            std::make_shared<HttpSession>(std::move(socket))->read();
        }
        acceptNext(acceptor);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const auto wanted = static_cast<unsigned short>(argc > 1 ? std::atoi(argv[1]) : 0);
    asio::io_context context(1);
    Acceptor acceptor(context, {asio::ip::make_address_v4("127.0.0.1"), wanted});
    std::printf("listening on http://127.0.0.1:%u/\n", unsigned(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    acceptNext(acceptor);
    context.run();
    return 0;
}
