# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The Debian package, as Debian's policy wants it.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins are loaded at run time; nothing links them. Debian 12 has that for SVG in libqt6svg6.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

file(WRITE "${made}/conffiles" "/etc/eyewall/eyewalld.conf\n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${made}/conffiles" "${here}/scripts/postinst" "${here}/scripts/prerm"
    "${here}/scripts/postrm")

# What Debian asks of packages in its own archive.
file(WRITE "${made}/overrides" "eyewall: initial-upload-closes-no-bugs\n")
install(FILES "${made}/overrides" RENAME eyewall
    DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT debian EXCLUDE_FROM_ALL)

set(documents "${CMAKE_INSTALL_DATADIR}/doc/eyewall")
install(FILES "${here}/copyright" DESTINATION "${documents}" COMPONENT debian EXCLUDE_FROM_ALL)
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
    install(FILES "${made}/changelog.gz" "${made}/changelog.Debian.gz" DESTINATION "${documents}" COMPONENT debian EXCLUDE_FROM_ALL)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/installer/CHANGELOG.md")
endif()
