// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsfiles.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <system_error>

namespace eyewall::net {

namespace {

constexpr qint64 kMaxSize = 1024 * 1024;

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Memory = std::unique_ptr<BIO, FreeBio>;

core::Error error(const QString &file, const QString &text)
{
    return {QStringLiteral("\"%1\" %2").arg(file, text), std::make_error_code(std::errc::invalid_argument)};
}

core::Result<QByteArray> contentOf(const QString &name)
{
    const QFileInfo info(name);
    if (name.isEmpty() || !info.exists())
        return error(name, QStringLiteral("does not exist"));
    if (info.isDir())
        return error(name, QStringLiteral("is a folder: give the file itself"));
    if (!info.isFile())
        return error(name, QStringLiteral("is not a regular file"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return error(name, QStringLiteral("cannot be read: ") + file.errorString());
    QByteArray content = file.read(kMaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return error(name, QStringLiteral("cannot be read: ") + file.errorString());
    if (content.isEmpty())
        return error(name, QStringLiteral("is empty"));
    if (content.size() > kMaxSize)
        return error(name, QStringLiteral("is too large for a file of certificates or keys"));
    return content;
}

// "CERTIFICATE", "PRIVATE KEY" and so on; empty when the file is not PEM.
QByteArrayList labelsOf(const QByteArray &content)
{
    const QByteArray begin = "-----BEGIN ";
    QByteArrayList labels;
    for (qsizetype at = content.indexOf(begin); at >= 0; at = content.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype end = content.indexOf("-----", at);
        labels.append(content.mid(at, std::min<qsizetype>(std::max<qsizetype>(end - at, 0), 40)));
    }
    return labels;
}

bool isCertificate(const QByteArray &label)
{
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

bool isKey(const QByteArray &label)
{
    return label.endsWith("PRIVATE KEY");
}

core::Error notPem(const QString &name, const QByteArray &content)
{
    // Both begin with a SEQUENCE of more than 127 bytes (X.690).
    const bool isDer = content.size() > 2 && content[0] == 0x30 && (quint8(content[1]) & 0x80);
    return error(name, isDer ? QStringLiteral("is in DER format: convert it to PEM with \"openssl x509 "
                                              "-inform der\" or \"openssl pkey -inform der\"")
                             : QStringLiteral("is not in PEM format: no line begins with \"-----BEGIN \""));
}

core::Error wrongKind(const QString &name, const QByteArrayList &labels, bool isCertificateWanted)
{
    const bool isOther =
        std::any_of(labels.begin(), labels.end(), isCertificateWanted ? isKey : isCertificate);
    const QString wanted =
        isCertificateWanted ? QStringLiteral("certificate") : QStringLiteral("private key");
    if (isOther) {
        const QString other =
            isCertificateWanted ? QStringLiteral("private key") : QStringLiteral("certificate");
        return error(name,
                     QStringLiteral("holds a %1, and no %2: are the two files swapped?").arg(other, wanted));
    }
    return error(
        name,
        QStringLiteral("holds no %1, but \"%2\"").arg(wanted, QString::fromLatin1(labels.constFirst())));
}

Memory memoryOf(const QByteArray &content)
{
    return Memory(BIO_new_mem_buf(content.constData(), int(content.size())));
}

core::Result<void> readCertificates(const QString &name, TlsCredentials &credentials)
{
    const core::Result<QByteArray> content = contentOf(name);
    if (!content)
        return content.error();
    const QByteArrayList labels = labelsOf(*content);
    if (labels.isEmpty())
        return notPem(name, *content);
    const qsizetype count = std::count_if(labels.begin(), labels.end(), isCertificate);
    if (count == 0)
        return wrongKind(name, labels, true);
    const Memory memory = memoryOf(*content);
    for (qsizetype i = 0; i < count; ++i) {
        Certificate certificate(PEM_read_bio_X509_AUX(memory.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            return error(name, QStringLiteral("is damaged: its certificate %1 cannot be read").arg(i + 1));
        if (i == 0)
            credentials.certificate = std::move(certificate);
        else
            credentials.chain.push_back(std::move(certificate));
    }
    return {};
}

core::Result<void> readKey(const QString &name, TlsCredentials &credentials)
{
    const core::Result<QByteArray> content = contentOf(name);
    if (!content)
        return content.error();
    const QByteArrayList labels = labelsOf(*content);
    if (labels.isEmpty())
        return notPem(name, *content);
    if (std::none_of(labels.begin(), labels.end(), isKey))
        return wrongKind(name, labels, false);
    bool isEncrypted = false;
    const auto refuse = [](char *, int, int, void *asked) {
        *static_cast<bool *>(asked) = true;
        return -1; // nobody is there to type a passphrase
    };
    credentials.key.reset(PEM_read_bio_PrivateKey(memoryOf(*content).get(), nullptr, refuse, &isEncrypted));
    if (isEncrypted)
        return error(name,
                     QStringLiteral("is encrypted with a passphrase: decrypt it with \"openssl pkey\""));
    if (!credentials.key)
        return error(name, QStringLiteral("is damaged, or a kind of key that is not supported"));
    return {};
}

core::Result<void> checkPair(const TlsIdentity &identity, const TlsCredentials &credentials)
{
    if (X509_check_private_key(credentials.certificate.get(), credentials.key.get()) == 1)
        return {};
    for (const Certificate &other : credentials.chain) {
        if (X509_check_private_key(other.get(), credentials.key.get()) == 1)
            return error(identity.certificate,
                         QStringLiteral("is in the wrong order: the server's own certificate comes first"));
    }
    return error(identity.key, QStringLiteral("does not belong to the certificate \"%1\": it is the key of "
                                              "another one")
                                   .arg(identity.certificate));
}

QString dateOf(const ASN1_TIME *time)
{
    tm fields{};
    ASN1_TIME_to_tm(time, &fields);
    const QDate date(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday);
    return QDateTime(date, QTime(fields.tm_hour, fields.tm_min), Qt::UTC).toString(Qt::ISODate);
}

QString warningFor(const TlsIdentity &identity, X509 *certificate)
{
    const ASN1_TIME *begin = X509_get0_notBefore(certificate);
    const ASN1_TIME *end = X509_get0_notAfter(certificate);
    if (X509_cmp_current_time(end) < 0)
        return QStringLiteral("The certificate \"%1\" expired at %2: clients will refuse it")
            .arg(identity.certificate, dateOf(end));
    if (X509_cmp_current_time(begin) > 0)
        return QStringLiteral("The certificate \"%1\" is not valid before %2: clients will refuse it")
            .arg(identity.certificate, dateOf(begin));
    return {};
}

} // namespace

core::Result<TlsCredentials> readCredentials(const TlsIdentity &identity)
{
    TlsCredentials credentials;
    core::Result<void> done = readCertificates(identity.certificate, credentials);
    if (done)
        done = readKey(identity.key, credentials);
    if (done)
        done = checkPair(identity, credentials);
    ERR_clear_error();
    if (!done)
        return done.error();
    credentials.warning = warningFor(identity, credentials.certificate.get());
    return credentials;
}

} // namespace eyewall::net
