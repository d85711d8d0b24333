import { conversationPageSchema, conversationWithTurnsSchema } from './chat';
import {
  accessListSchema,
  deletedConversationsSchema,
  namedConversationSchema,
  namedConversationsSchema,
  ownDataSchema,
  privacySchema,
} from './privacy';
import type { Route } from './route';

/** The routes about what is known of a person, and who may look at it. */
export const PRIVACY_ROUTES = {
  privacy: {
    method: 'get',
    path: '/api/privacy',
    summary: 'Where questions go, and how long each kind of data is kept',
    permission: 'signed-in',
    status: 200,
    response: privacySchema,
  },
  ownData: {
    method: 'get',
    path: '/api/privacy/export',
    summary: 'Everything that is kept of the person who asks, as a JSON file',
    permission: 'signed-in',
    status: 200,
    response: ownDataSchema,
  },
  deleteOwnConversations: {
    method: 'delete',
    path: '/api/privacy/conversations',
    summary: 'Delete all own conversations, their running answers and the logs of their turns',
    permission: 'signed-in',
    status: 200,
    response: deletedConversationsSchema,
  },
  ownAccesses: {
    method: 'get',
    path: '/api/privacy/accesses',
    summary: 'Who looked at the own conversations, when and why',
    permission: 'signed-in',
    status: 200,
    response: accessListSchema,
  },
  namedConversations: {
    method: 'post',
    path: '/api/staff/{staffId}/conversations/list',
    summary: "A named person's conversations; the reason is written into the audit log, where the person can read it",
    permission: 'read-named-conversations',
    status: 200,
    body: namedConversationsSchema,
    response: conversationPageSchema,
  },
  namedConversation: {
    method: 'post',
    path: '/api/staff/{staffId}/conversations/{conversationId}/read',
    summary: "A named person's conversation with its turns; the reason is written into the audit log",
    permission: 'read-named-conversations',
    status: 200,
    body: namedConversationSchema,
    response: conversationWithTurnsSchema,
  },
  deleteConversations: {
    method: 'delete',
    path: '/api/staff/{staffId}/conversations',
    summary: "Delete all of a person's conversations, unread",
    permission: 'manage-staff',
    status: 200,
    response: deletedConversationsSchema,
  },
} as const satisfies Record<string, Route>;
