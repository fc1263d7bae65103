// case: no-types
import { Injectable } from '@nestjs/common';
import * as AWS from 'aws-sdk';
import { AWS_KEY, AWS_SECRET } from '../constants';

@Injectable()
export class AvatarsService {
  private readonly s3 = new AWS.S3({ accessKeyId: AWS_KEY, secretAccessKey: AWS_SECRET });

  async upload(name: string, body: Buffer): Promise<string> {
    const { Location } = await this.s3.upload({ Bucket: 'avatars', Key: name, Body: body }).promise();
    return Location;
  }
}
