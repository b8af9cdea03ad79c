# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The Debian packages, of the programs and of the library, as Debian's policy wants it.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
foreach(component app service debian)
    string(TOUPPER "${component}" component)
    set(CPACK_COMPONENT_${component}_GROUP programs)
endforeach()
set(CPACK_COMPONENT_DEVELOPMENT_GROUP library)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME eyewall)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PROGRAMS_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}\n${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libeyewall-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "asynchronous web server and its views, for Qt programs
Headers, static libraries and the CMake package of the server that Eyewall has
inside: routes, handlers, WebSockets and coroutines in the manner of Tornado,
and of the widgets that show what it does.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS
    "libbrotli-dev, libqrencode-dev, libsqlite3-dev, libssl-dev, pkgconf | pkg-config, qcoro-qt6-dev, qt6-base-dev, qt6-svg-dev, zlib1g-dev")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
# Plug-ins are loaded at run time; nothing links them. Debian 12 has that for SVG in libqt6svg6.
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS "qt6-wayland, qt6-svg-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

file(WRITE "${made}/conffiles" "/etc/eyewall/eyewalld.conf\n")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_CONTROL_EXTRA "${made}/conffiles" "${here}/scripts/postinst" "${here}/scripts/prerm"
    "${here}/scripts/postrm")

# What Debian asks of packages in its own archive.
function(eyewall_debian package component)
    file(WRITE "${made}/${package}.overrides" "${package}: initial-upload-closes-no-bugs\n")
    install(FILES "${made}/${package}.overrides" RENAME ${package}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT ${component} EXCLUDE_FROM_ALL)
    install(FILES "${here}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}"
        COMPONENT ${component} EXCLUDE_FROM_ALL)
    if(EYEWALL_GZIP)
        install(FILES "${made}/changelog.gz" "${made}/changelog.Debian.gz"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component} EXCLUDE_FROM_ALL)
    endif()
endfunction()
eyewall_debian(eyewall debian)
eyewall_debian(libeyewall-dev development)
if(EYEWALL_GZIP)
    string(TIMESTAMP written "%Y %m %d %H:%M:%S %w" UTC)
    string(REGEX MATCH "([0-9]+) ([0-9]+) ([0-9]+) ([0-9:]+) ([0-9])" written "${written}")
    set(days Sun Mon Tue Wed Thu Fri Sat)
    set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
    list(GET days ${CMAKE_MATCH_5} day)
    math(EXPR month "${CMAKE_MATCH_2} - 1")
    list(GET months ${month} month)
    set(written "${day}, ${CMAKE_MATCH_3} ${month} ${CMAKE_MATCH_1} ${CMAKE_MATCH_4} +0000")
    file(WRITE "${made}/changelog.Debian" "eyewall (${PROJECT_VERSION}-1) unstable; urgency=medium\n\n"
        "  * What is new is told in changelog.gz.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${written}\n")
    file(COPY_FILE "${PROJECT_SOURCE_DIR}/installer/CHANGELOG.md" "${made}/changelog")
    execute_process(COMMAND "${EYEWALL_GZIP}" -9nf "${made}/changelog" "${made}/changelog.Debian"
        COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/installer/CHANGELOG.md")
endif()
