"""Java methods of the server with a request body: named in the error for a missing body, with the class of the body.

Only the server's messages show these names (``workorder.create.empty-body``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_PAGE = "public Reply<Page<{}>>"
_METHODS = {
    "POST /files/search": f"{_PAGE.format('dto.FileShowDTO')} FileController.search(Criteria,Http)",
    "PATCH /files/{}": "public dto.FileShowDTO FileController.patch(dto.FilePatchDTO,Long,Http)",
    "PATCH /work-orders/files/{}/add": (
        "public List<dto.FileShowDTO> WorkOrderController.addFilesToWorkOrder(Long,List<model.File>,Http)"
    ),
    "POST /api-keys": "public dto.apiKey.ApiKeyShowDTO ApiKeyController.create(dto.apiKey.ApiKeyPostDTO,model.User)",
    "POST /api-keys/search": (
        "public Page<dto.apiKey.ApiKeyShowDTO> ApiKeyController.search(dto.apiKey.ApiKeyCriteria,model.User,Pageable)"
    ),
    "POST /webhook-endpoints": (
        "public Reply<dto.webhookEndpoint.WebhookEndpointShowDTO> "
        "WebhookEndpointController.create(model.User,dto.webhookEndpoint.WebhookEndpointPostDTO)"
    ),
    "PATCH /webhook-endpoints/{}": (
        "public Reply<dto.webhookEndpoint.WebhookEndpointShowDTO> "
        "WebhookEndpointController.updateEndpoint(model.User,Long,dto.webhookEndpoint.WebhookEndpointPatchDTO)"
    ),
    "POST /auth/signin": "public Reply<dto.AuthResponse> AuthController.login(dto.UserLoginRequest)",
    "POST /auth/refresh": "public dto.AuthResponse AuthController.refresh(dto.RefreshTokenRequest)",
    "POST /auth/signup": (
        "public dto.SignupSuccessResponse<dto.UserResponseDTO> AuthController.signup(dto.UserSignupRequest)"
    ),
    "POST /work-orders": (
        "dto.workOrder.WorkOrderShowDTO WorkOrderController.create(dto.workOrder.WorkOrderPostDTO,Http)"
    ),
    "POST /work-orders/search": (
        f"{_PAGE.format('dto.workOrder.WorkOrderShowDTO')} WorkOrderController.search(Criteria,Http)"
    ),
    "POST /work-orders/search/mini": (
        f"{_PAGE.format('dto.WorkOrderBaseMiniDTO')} WorkOrderController.searchMini(Criteria,Http)"
    ),
    "PATCH /work-orders/{}": (
        "public dto.workOrder.WorkOrderShowDTO WorkOrderController.patch(dto.workOrder.WorkOrderPatchDTO,Long,Http)"
    ),
    "PATCH /work-orders/{}/change-status": (
        "public dto.workOrder.WorkOrderShowDTO "
        "WorkOrderController.changeStatus(dto.WorkOrderChangeStatusDTO,Long,Http,String)"
    ),
    "POST /assets": "public dto.AssetShowDTO AssetController.create(dto.AssetPostDTO,Http)",
    "POST /assets/search": f"{_PAGE.format('dto.AssetShowDTO')} AssetController.search(Criteria,Http)",
    "PATCH /assets/{}": "public dto.AssetShowDTO AssetController.patch(dto.AssetPatchDTO,Long,Http)",
    "POST /users/search": f"{_PAGE.format('dto.UserResponseDTO')} UserController.search(Criteria,model.User,boolean)",
    "POST /users/invite": "public dto.SuccessResponse UserController.invite(dto.UserInvitationDTO,model.User)",
    "PATCH /users/{}": "public dto.UserResponseDTO UserController.patch(dto.UserPatchDTO,Long,model.User)",
    "POST /roles": "model.Role RoleController.create(model.Role,Http)",
    "POST /locations": "dto.LocationShowDTO LocationController.create(dto.LocationPostDTO,Http)",
    "POST /locations/search": f"{_PAGE.format('dto.LocationShowDTO')} LocationController.search(Criteria,Http)",
    "PATCH /locations/{}": "public dto.LocationShowDTO LocationController.patch(dto.LocationPatchDTO,Long,Http)",
    "POST /teams": "dto.TeamShowDTO TeamController.create(model.Team,Http)",
    "POST /teams/search": f"{_PAGE.format('dto.TeamShowDTO')} TeamController.search(Criteria,Http)",
    "PATCH /teams/{}": "public dto.TeamShowDTO TeamController.patch(dto.TeamPatchDTO,Long,Http)",
    "POST /comments": (
        "public dto.comment.CommentShowDTO CommentController.create(dto.comment.CommentPostDTO,model.User)"
    ),
    "PATCH /comments/{}": (
        "public dto.comment.CommentShowDTO CommentController.update(Long,dto.comment.CommentPatchDTO,model.User)"
    ),
    "POST /custom-fields": (
        "public dto.cutomField.CustomFieldShowDTO CustomFieldController.create(dto.cutomField.CustomFieldPostDTO,Http)"
    ),
    "PATCH /custom-fields/{}": (
        "public dto.cutomField.CustomFieldShowDTO "
        "CustomFieldController.patch(dto.cutomField.CustomFieldPatchDTO,Long,Http)"
    ),
    "PATCH /custom-fields/reorder": "public dto.SuccessResponse CustomFieldController.reorder(List<Long>,Http)",
    "POST /work-order-categories": (
        "public model.WorkOrderCategory WorkOrderCategoryController.create(model.WorkOrderCategory,Http)"
    ),
    "PATCH /work-order-categories/{}": (
        "public model.WorkOrderCategory WorkOrderCategoryController.patch(dto.CategoryPatchDTO,Long,Http)"
    ),
    "POST /asset-categories": "public model.AssetCategory AssetCategoryController.create(model.AssetCategory,Http)",
    "PATCH /asset-categories/{}": (
        "public model.AssetCategory AssetCategoryController.patch(dto.CategoryPatchDTO,Long,Http)"
    ),
}
_FULL = {
    "Reply": "org.springframework.http.ResponseEntity",
    "Page": "org.springframework.data.domain.Page",
    "Criteria": "com.grash.advancedsearch.SearchCriteria",
    "Http": "jakarta.servlet.http.HttpServletRequest",
    "Pageable": "org.springframework.data.domain.Pageable",
    "Long": "java.lang.Long",
    "String": "java.lang.String",
    "List": "java.util.List",
    "Collection": "java.util.Collection",
    "HttpServletResponse": "jakarta.servlet.http.HttpServletResponse",
}


class JavaMethod(NamedTuple):
    """Java method of the server: its name as messages print it, and the class of its body."""

    printed: str
    body_class: str


def _expanded(short: str) -> JavaMethod:
    printed = re.sub(r"\b(dto|model)\.", r"com.grash.\1.", short)
    printed = re.sub(r"\b((?:analytics\.)?\w+Controller)\.", r"com.grash.controller.\1.", printed)
    printed = re.sub(rf"(?<![.\w])({'|'.join(_FULL)})\b", lambda found: _FULL[found.group()], printed)
    parameters = printed.partition("(")[2].rstrip(")").split(",")
    given = (_FULL["Long"], "com.grash.model.User")
    return JavaMethod(printed, next((name for name in parameters if name not in given), parameters[0]))


_OTHERS: Mapping[str, str] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
JAVA_METHODS: Mapping[str, JavaMethod] = {path: _expanded(short) for path, short in {**_OTHERS, **_METHODS}.items()}
"""Java methods by HTTP method and path template."""
