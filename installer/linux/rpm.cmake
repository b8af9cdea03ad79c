# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The package for Fedora, openSUSE and their relatives. rpmbuild finds by itself which libraries it needs.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_RPM_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_USER_FILELIST "%config(noreplace) /etc/eyewall/eyewalld.conf")
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE "${here}/scripts/rpm-post")
set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE "${here}/scripts/rpm-preun")
set(CPACK_RPM_POST_UNINSTALL_SCRIPT_FILE "${here}/scripts/rpm-postun")
# Folders that belong to the system.
set(icon_folders)
foreach(size IN LISTS icon_sizes)
    set(icon_folder "/usr/share/icons/hicolor/${size}x${size}")
    list(APPEND icon_folders "${icon_folder}" "${icon_folder}/apps" "${icon_folder}/mimetypes")
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/share/applications /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/scalable/mimetypes
    ${icon_folders}
    /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/zsh /usr/share/zsh/site-functions)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/eyewall" COMPONENT rpm EXCLUDE_FROM_ALL)
