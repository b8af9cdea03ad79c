// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsworkspace.h"

#include <openssl/bio.h>

#include <algorithm>
#include <cstring>

namespace eyewall::net {

/// OpenSSL's view of the workspace: reads from its input, appends to its output, never waits.
struct TlsWorkspace::Bio {
    static TlsWorkspace &workspaceOf(BIO *bio) { return *static_cast<TlsWorkspace *>(BIO_get_data(bio)); }

    static int read(BIO *bio, char *data, std::size_t size, std::size_t *count)
    {
        QByteArrayView &input = workspaceOf(bio).m_input;
        BIO_clear_retry_flags(bio);
        *count = std::min(size, std::size_t(input.size()));
        if (*count == 0) {
            BIO_set_retry_read(bio);
            return 0;
        }
        std::memcpy(data, input.data(), *count);
        input = input.sliced(qsizetype(*count));
        return 1;
    }

    static int write(BIO *bio, const char *data, std::size_t size, std::size_t *count)
    {
        BIO_clear_retry_flags(bio);
        workspaceOf(bio).m_output.append(data, qsizetype(size));
        *count = size;
        return 1;
    }

    static long control(BIO *, int command, long, void *) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

    static BIO_METHOD *makeMethod()
    {
        BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "eyewall");
        BIO_meth_set_read_ex(method, read);
        BIO_meth_set_write_ex(method, write);
        BIO_meth_set_ctrl(method, control);
        return method;
    }

    static BIO *make()
    {
        static const std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> method(makeMethod(),
                                                                                  BIO_meth_free);
        BIO *bio = BIO_new(method.get());
        BIO_set_init(bio, 1);
        return bio;
    }
};

TlsWorkspace::TlsWorkspace()
    : m_room(std::make_unique_for_overwrite<char[]>(kInput))
    , m_bio(Bio::make())
{
    BIO_set_data(m_bio, this);
}

TlsWorkspace::~TlsWorkspace()
{
    BIO_free(m_bio);
}

} // namespace eyewall::net
